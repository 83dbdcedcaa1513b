import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-intro',
  kinds: ['introduction'],
  message: 'This asks a stranger for an introduction.',
  why: 'An introduction spends the trust that a third person has in the reader. It comes easier after an exchange.',
  smaller: {
    label: 'Ask for public sources',
    replacement: 'Is there anything public on how your team handles [topic]?',
  },
  examples: {
    flagged: [
      'Hi Ed, I came across your profile. We help banks save costs. ‹Can you introduce me to your CTO›?',
      'Hello, I work as an agent for hotels. ‹Please connect me to the purchasing head›.',
      'Hi Carla, congrats on the promotion! We sell lab gloves. ‹Who handles procurement at your site›?',
    ],
    clean: [
      'Thanks for the introduction to Mark, we spoke on Monday.',
      'Hi Jo, I read your post on audits and built the same checklist for our clinic. I can introduce you to our auditor if that is of use.',
      'Can you introduce me to the new PM tomorrow? I need the roadmap for the sprint.',
      'Hi Carla, our order 4471 went to your old address. Who handles procurement at your site now?',
    ],
    rewritten: [
      [
        "Hi Ed, I'm an auditor in Accra and your post on stock counts saved our June. Can you introduce me to your CFO?",
        "Hi Ed, I'm an auditor in Accra and your post on stock counts saved our June. Is there anything public on how your team handles [topic]?",
      ],
    ],
  },
});
