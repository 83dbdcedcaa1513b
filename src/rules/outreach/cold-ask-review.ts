import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-review',
  kinds: ['review'],
  message: 'This asks a stranger to work through something.',
  why: 'Reading a CV, a deck or an app with care is unpaid expert work. One question about one detail shows what the rest could be worth.',
  smaller: {
    label: 'Ask about one detail',
    replacement: 'Could I ask you about one detail of it: [detail]?',
  },
  examples: {
    flagged: [
      "Hi Noor, I came across your profile and I'm a designer too. ‹Could you review my portfolio›?",
      'Hello Mam, I am a student from Nairobi. ‹Kindly check my resume and suggest changes›.',
      "Hi Ana, I'm Leo, a founder. ‹Can you look at our pitch deck and give detailed feedback›? It would mean the world!",
    ],
    clean: [
      'Could you review my deck before Friday? The pricing slide is the one I doubt.',
      "Hi Noor, I'm a designer in Porto. Your thread on portfolios made me cut my case study to one page. What made you remove the grid?",
      "Hi Noor, as you offered reviews in Tuesday's newsletter, here is my portfolio. No rush.",
      'Thank you for looking at my draft, the notes on page 2 helped.',
    ],
    rewritten: [
      [
        "Hi Noor, I'm a designer in Porto and your thread on portfolios made me cut mine to one page. Could you review my portfolio?",
        "Hi Noor, I'm a designer in Porto and your thread on portfolios made me cut mine to one page. Could I ask you about one detail of it: [detail]?",
      ],
    ],
  },
});
