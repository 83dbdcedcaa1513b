import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-job',
  kinds: ['job'],
  message: 'This asks for a job before the two have spoken.',
  why: 'Somebody who does not know the writer cannot speak for them yet. A question about their work starts a conversation that can lead there.',
  smaller: {
    label: 'Ask about their work',
    replacement: "I'd love to learn how your team approaches [topic].",
  },
  examples: {
    flagged: [
      "Hi Kax, this is Ravi, a product guy in mobility. ‹I'm willing to join your company as a PM›.",
      'Dear Ms Weber, I am a developer from Cairo and ‹I would like to work at your company›. Please see my CV.',
      'Hello Sir, my name is Arun. ‹I am looking for a job in data science›. Please consider me.',
    ],
    clean: [
      'Hi Jo, I read your article on pricing and tried your two-tier table at our bakery. What made you drop the free tier? No worries if you are busy.',
      'Hi Mia, as we discussed on Friday, I would like to join your team from May. HR has the form.',
      'Hi Lee, I moved from support to UX last year. You wrote that you hired two people from support: what did they have in common?',
      'Thank you for the interview on Tuesday. I would like to work at your company and can start on 1 June.',
    ],
    rewritten: [
      [
        "Hi Kax, I'm Ravi, a product guy in mobility, and your issue on allies stayed with me. I'm willing to join your company as a PM.",
        "Hi Kax, I'm Ravi, a product guy in mobility, and your issue on allies stayed with me. I'd love to learn how your team approaches [topic].",
      ],
    ],
  },
});
