import { defineColdAsk } from '../../engine/outreach/cold-ask-rule.ts';

export default defineColdAsk({
  id: 'cold-errand',
  kinds: ['errand', 'help', 'question'],
  message: 'This asks a stranger to do something first.',
  why: 'The reader does not know yet why it should be them. One question that only they can answer is a better beginning.',
  smaller: {
    label: 'Ask one question',
    replacement: 'Could I ask you one question about [topic]?',
  },
  examples: {
    flagged: [
      "Hello Paula, I'm a student with an assignment on your brand. ‹Please send me your internal marketing strategy and budget›.",
      "Hi Nadia, I love your content! I'm building my personal brand. ‹Can you repost my launch post›?",
      "Dear Ms. Holm, I'm a doctoral researcher. ‹Could you distribute the survey among your members by Monday›?",
    ],
    clean: [
      "Could you send me the slides before Monday? I'm on the train until noon.",
      "Hello Paula, I'm the new working student in marketing. Marta says you keep the strategy slides; could you share them before Monday's review?",
      "Dear Ms. Holm, I study why midwives leave, in Aarhus. Your association asked members the same in 2018. May I reuse the wording of question 6? If not, I'll write my own.",
      'Please confirm the order by Friday, the carrier needs the address.',
    ],
    rewritten: [
      [
        "Hello Paula, I'm a student in Porto, and your bottle campaign is the case we argued about all term. Please send me your internal marketing strategy.",
        "Hello Paula, I'm a student in Porto, and your bottle campaign is the case we argued about all term. Could I ask you one question about [topic]?",
      ],
    ],
  },
});
