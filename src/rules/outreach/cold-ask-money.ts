import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-money',
  kinds: ['money'],
  message: 'This asks a stranger for money.',
  why: 'It is the largest ask there is, and nothing has been given or learnt yet. Whether the field is theirs at all is a smaller question.',
  smaller: {
    label: 'Ask if it fits',
    replacement: 'Is [sector] in your scope this year? If so, I can send a short summary.',
  },
  examples: {
    flagged: [
      'Hi Vic, I am a founder from Accra. ‹Would you invest in our startup›?',
      'Dear Sir, I am Neha and I organise our college fest. ‹Please sponsor us›.',
      'Hello, I am a student from Lusaka. ‹I need a loan of $400 for my fees›. God bless you.',
    ],
    clean: [
      'As you asked, here is the deck. We are raising 500k; would you like to join the round?',
      'Team, donations for the run close on Friday.',
      'Hi Vic, I make cheese in Fife. I read your essay on seed rounds and it kept me from signing one. What changed your mind about notes?',
      'Thank you for sponsoring our meetup in March. The photos are below.',
    ],
    rewritten: [
      [
        'Hi Vic, I make cheese in Fife, and your essay on slow money is pinned in our dairy. Would you invest in our startup?',
        'Hi Vic, I make cheese in Fife, and your essay on slow money is pinned in our dairy. Is [sector] in your scope this year? If so, I can send a short summary.',
      ],
    ],
  },
});
