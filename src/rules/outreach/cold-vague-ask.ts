import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-vague-ask',
  kinds: ['vague'],
  message: 'This asks for something without saying what it is about.',
  why: 'The reader would have to say yes before knowing to what. A topic lets them tell whether they can help.',
  smaller: {
    label: 'Name the question',
    replacement: "One thing I'd like to learn: how did you [what they did]?",
  },
  examples: {
    flagged: [
      "Hi Lou, I'm a founder in fintech too. ‹I'd love to connect and explore synergies›.",
      'Good day, I represent a group in Lagos. ‹I have a business proposal of mutual benefit›.',
      'Hello, I came across your profile. ‹I have an exciting opportunity for you›. Interested?',
    ],
    clean: [
      "Hi Lou, I'm a PM in Lima. When you split the team in 2022, what made you keep one backlog? I'm about to decide the same.",
      'I need your help with the deploy before noon.',
      'Can we talk about it at 3, after the board meeting?',
      'The retro showed that synergies between the two teams are small.',
    ],
    rewritten: [
      [
        "Hi Lou, I'm a founder in Lima, and your note on one backlog for two teams ended our quarrel. I'd love to connect and explore synergies.",
        "Hi Lou, I'm a founder in Lima, and your note on one backlog for two teams ended our quarrel. One thing I'd like to learn: how did you [what they did]?",
      ],
    ],
  },
});
