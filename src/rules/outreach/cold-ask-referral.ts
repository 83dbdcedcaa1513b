import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-referral',
  kinds: ['referral'],
  message: 'This asks a stranger to put their name to somebody.',
  why: 'A referral spends the reputation of the person who gives it. It is easier to give once there has been an exchange.',
  smaller: {
    label: 'Ask about the team',
    replacement: 'What should someone know about the team before applying?',
  },
  examples: {
    flagged: [
      'Hello sir, I am a final year student. ‹Please refer me for the SDE role in your company›.',
      "Hi Tom, I came across your profile and I'm a data analyst. ‹Can you forward my resume to HR›?",
      "Hi Maria, I'm a fellow alum and saw that your company is hiring. Could you help? ‹I'd appreciate a referral›.",
    ],
    clean: [
      'Hi Ana, thank you for referring me. The interview went well and I start in May.',
      "Hi Ana, I'm a tester in Graz. I read your guide on interviews and used the third question. I am not asking for a referral: which question do you ask first?",
      'Hey Sam, we worked together on billing for three years. Would you be open to referring me? No worries if not.',
      'Hi Ana, as you offered on the alumni call, here is my CV for the referral form.',
    ],
    rewritten: [
      [
        'Hello Mr Rao, I am a final year student in Pune and your talk on queues is why I chose my project. Please refer me for the SDE role.',
        'Hello Mr Rao, I am a final year student in Pune and your talk on queues is why I chose my project. What should someone know about the team before applying?',
      ],
    ],
  },
});
