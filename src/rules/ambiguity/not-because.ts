import { defineRule } from '../../engine/rule.ts';

const refusal =
  "(?:let's not|(?:don't|do not|didn't) (?:think|believe|want|feel)|(?:wouldn't|would not) (?:say|want|do|change|choose|go)|shouldn't|should not)";
const pattern = new RegExp(
  `\\b${refusal}(?: (?!but\\b|if\\b|so\\b|that's\\b)[\\p{L}\\p{N}'’-]+){1,12} (?<why>because)(?! of (?:the )?(?:delay|holiday))`,
  'iu',
);

export default defineRule({
  id: 'not-because',
  category: 'ambiguity',
  strength: 'hint',
  message: 'This may be a no for that reason, or a yes for another.',
  why: '“Not … because” leaves open which part the “not” belongs to. A comma or a new sentence settles it.',
  cues: ['because'],
  examples: {
    flagged: [
      'I ‹don’t think we should change the logo because› the client asked.',
      '‹Let’s not start the inspection because› the school is closed.',
      'I ‹wouldn’t say she left because› of the merger.',
    ],
    clean: [
      'I couldn’t come because the train was late.',
      'I don’t think we should change the logo, because the client likes it.',
      'We can’t refund the fee because the course has begun.',
      'He stayed because he wanted to.',
    ],
    rewritten: [
      [
        'I don’t think we should change the logo because the client asked.',
        'I don’t think we should change the logo, because the client asked.',
      ],
    ],
  },

  *check({ kind, isQuestion, find }) {
    if (kind !== 'body' || isQuestion) return;
    for (const match of find(pattern)) {
      const why = match.group('why');
      if (!why) continue;
      const comma = { start: why.start - 1, end: why.end, replacement: ', because' };
      yield {
        start: match.start,
        end: match.end,
        suggestions: [{ label: 'It is a no', ...comma }],
      };
    }
  },
});
