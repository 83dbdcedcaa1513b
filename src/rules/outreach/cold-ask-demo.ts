import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-demo',
  kinds: ['demo'],
  message: 'This pitches before there is interest.',
  why: 'A demo asks the reader to find out whether they need it. A question about the problem does that work for them.',
  smaller: {
    label: 'Ask about the problem',
    replacement: 'Is [problem] something you are looking at this quarter?',
  },
  examples: {
    flagged: [
      'Hi Dana, we help companies like yours cut cloud costs by 40%. ‹Can I book a 30-minute demo›?',
      'Hello, our platform is used by 500 firms. ‹Sign up here for a free trial›.',
      'Hi Mo, I came across your profile. Our agency gets coaches more clients. ‹Grab a slot on my calendly›.',
    ],
    clean: [
      'Here is the demo slot you asked for, Thursday at 10.',
      'The sprint demo is on Friday, please add your slides.',
      'Hi Yu, I watched your demo at FOSDEM and rebuilt the map layer from it. How did you render the labels?',
      'Hi Yu, I enjoyed your post on demos that fail. Ours did on Monday, for the reason you gave.',
    ],
    rewritten: [
      [
        'Hi Dana, I read your note on egress fees and our bill has the same bump in June. We build a tool for it. Can I book a demo?',
        'Hi Dana, I read your note on egress fees and our bill has the same bump in June. We build a tool for it. Is [problem] something you are looking at this quarter?',
      ],
    ],
  },
});
