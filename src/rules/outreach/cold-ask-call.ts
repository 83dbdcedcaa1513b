import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-call',
  kinds: ['call'],
  message: 'This asks a stranger for their time.',
  why: 'A call costs the reader an hour around it, and a stranger’s request is easy to let lie. One question in writing is answered sooner.',
  smaller: {
    label: 'Ask one question',
    replacement: 'Could I ask you one question about [topic]?',
  },
  examples: {
    flagged: [
      'Hi Dana, I came across your profile and was impressed by your background. ‹Do you have 15 minutes for a quick call this week›?',
      'Hi Sara, I am a student from Lahore. I love your content. ‹When are you free for a zoom meeting›?',
      "Hi Lou, I'm a founder in Leeds. I'm building an app for cafes. ‹I'd love to pick your brain over coffee›. Are you free on Thursday?",
    ],
    clean: [
      'Hi Lena, it was great meeting you at PyCon. Your point about typed configs made me rewrite ours. Would you be up for a call in June?',
      'Can we have a quick call about the deck this afternoon?',
      "Hi Tomas, Ana Ruiz suggested I write. I lead data at a small bank, and your paper on drift changed our alerts. If you ever have ten minutes, I'd ask how you convinced the risk team. No worries if not.",
      'Thanks for getting back to me. Tuesday at 10 works for the call.',
    ],
    rewritten: [
      [
        'Hi Dana, I run a bakery in Hull and your essay on night shifts changed our rota. Do you have 30 minutes for a call this week?',
        'Hi Dana, I run a bakery in Hull and your essay on night shifts changed our rota. Could I ask you one question about [topic]?',
      ],
    ],
  },
});
