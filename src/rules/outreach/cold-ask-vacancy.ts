import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-ask-vacancy',
  kinds: ['vacancy'],
  message: 'This asks a stranger to look for openings.',
  why: 'Openings stand on the careers page. Asking for them gives the reader homework that only the writer gains from.',
  smaller: {
    label: 'Ask what only they know',
    replacement: 'I saw [role] on your careers page; what matters most in it?',
  },
  examples: {
    flagged: [
      'Hello mam, I am a B.Tech student from Kanpur. ‹Are you currently hiring freshers›?',
      'Hi Peter, I work as a tester in Lagos. ‹Please let me know if there are any openings in your company›.',
      'Dear Sir, I am an accountant from Dhaka with 5 years of experience. ‹Is your company hiring›? Kindly inform me.',
    ],
    clean: [
      'Hi team, are there any openings on the sprint board for me?',
      'Hi Kim, any openings in your calendar this week for the review we planned?',
      "Hi Kim, I'm an analyst in Bern and applied for the senior role through your site. Your note on forecasting said the first month is all cleaning: is that still so? No need to reply if it is told in the interview.",
      'Thanks for your reply. Do you have any openings left for the Tuesday slot?',
    ],
    rewritten: [
      [
        "Hi Peter, I'm a tester in Lagos and your post on test pyramids changed how we start. Do you have any openings?",
        "Hi Peter, I'm a tester in Lagos and your post on test pyramids changed how we start. I saw [role] on your careers page; what matters most in it?",
      ],
    ],
  },
});
