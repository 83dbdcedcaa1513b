import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-free-work',
  kinds: ['free-work', 'mentoring'],
  message: 'This asks a stranger to work for nothing.',
  why: 'Speaking, mentoring and advising are work. What it would take, and whether they do it at all, is a kinder first question.',
  smaller: {
    label: 'Ask what they charge',
    replacement: 'Is that something you do, and at what rate?',
  },
  examples: {
    flagged: [
      'Hi Noor, I admire your journey. I am a student from Nairobi. ‹Would you be my mentor›?',
      "Hello Ximena, I'm organising a summit for HR leaders. ‹We'd love for you to be a speaker›. There is no fee but great exposure.",
      "Hi Sofia, I'm building a pet insurance startup. ‹I'd like you to join our advisory board›. Let me know by Friday.",
    ],
    clean: [
      "Hi Noor, I'm your mentee from the union programme. They paired us on Friday; does Tuesday suit you?",
      'Hi Ximena, thank you for saying yes to the October forum. We need your slides by the 10th.',
      "Hello Ximena, I run a day for HR people in Monterrey. Your article on shift swaps was passed around our last one. We pay 12,000 pesos and the travel. Is that something you do? If not, I'm happy to have told you.",
      'Hi team, who wants to be a guest on the podcast in May?',
    ],
    rewritten: [
      [
        'Hello Ximena, I run a day for HR people in Monterrey, and your article on shift swaps was passed around our last one. Would you be our keynote speaker?',
        'Hello Ximena, I run a day for HR people in Monterrey, and your article on shift swaps was passed around our last one. Is that something you do, and at what rate?',
      ],
    ],
  },
});
