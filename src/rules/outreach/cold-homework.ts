import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-homework',
  kinds: ['homework'],
  message: 'This gives a stranger homework.',
  why: 'A broad question takes an evening to answer well, so it gets no answer. A choice between two things takes a minute.',
  smaller: {
    label: 'Offer a choice',
    replacement: 'I have tried [A] and [B]; which would you do first?',
  },
  examples: {
    flagged: [
      'Hi Sam, I am a student from Pune. ‹Please share some tips to get into product›.',
      "Hello, I came across your profile and I'm switching from teaching. ‹Tell me about your experience at Google›.",
      'Hi Rita, I am a nurse with 5 years of experience. ‹How do I get into a hospital in Canada›? Please guide me.',
    ],
    clean: [
      "Hi Sam, I'm a nurse moving into UX. Your talk on consent forms is why I signed up for a course. Which part of it would you skip today?",
      'Can you share the details of the sprint plan with the team?',
      'Please share the details by Thursday, thanks!',
      'Hi Rita, as you offered, here is my question about the exam: do I register before or after the visa?',
    ],
    rewritten: [
      [
        "Hi Sam, I'm a nurse and your talk on consent forms is why I signed up for a course. Please share some tips to get into research.",
        "Hi Sam, I'm a nurse and your talk on consent forms is why I signed up for a course. I have tried [A] and [B]; which would you do first?",
      ],
    ],
  },
});
