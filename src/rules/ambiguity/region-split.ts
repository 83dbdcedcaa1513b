import { isTakenUp } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';

type Split = { readonly pattern: RegExp; readonly choices: readonly string[] };

const splits: readonly Split[] = [
  {
    pattern:
      /(?:\b(?:to|let's|we|i|us|they|should|can|could|would|will|'ll|please|and)|^) (?:now |then |also )?(?<word>table) (?:this|that|it|the (?!of\b|for\b|in\b|on\b|below\b|above\b)\p{L}+)\b/iu,
    choices: ['discuss', 'postpone'],
  },
  {
    pattern:
      /\b(?:it's|it is|that's|they're|(?:your|the) [\p{L} ]{2,25} (?:is|are|was|were)) (?<word>quite) (?:good|nice|interesting|well done)(?=[.!]|$)/iu,
    choices: ['very', 'fairly'],
  },
  {
    pattern: /\bpoint is (?<word>moot)\b|\ba (?<other>moot) point\b/iu,
    choices: ['settled', 'open'],
  },
  {
    pattern:
      /\b(?:to|will|we|they|please|not|must|can) (?<word>sanction) (?:the|this|that|them|it|their|his|her|your)\b/iu,
    choices: ['approve', 'punish'],
  },
];

export default defineRule({
  id: 'region-split',
  category: 'ambiguity',
  strength: 'hint',
  family: 'word',
  message: 'This word means opposite things in different places.',
  why: 'Readers in one country hear the opposite of what readers in another do. A plainer word suits both.',
  cues: ['table', 'quite', 'moot', 'sanction'],
  examples: {
    flagged: [
      'Let’s ‹table› this until Ana is back.',
      'Your draft is ‹quite› good.',
      'The board will ‹sanction› the contractors.',
    ],
    clean: [
      'The table below shows the totals.',
      'Please lay the table for six.',
      'It is not quite good enough for print yet.',
      'It was quite good fun.',
      'Let’s postpone this until Ana is back.',
    ],
    rewritten: [['We want to table the budget.', 'We want to discuss the budget.']],
  },

  *check(sentence) {
    if (sentence.kind !== 'body' || sentence.isQuestion || /\bthat is,/iu.test(sentence.text))
      return;
    for (const { pattern, choices } of splits)
      for (const match of sentence.find(pattern)) {
        const word = match.group('word') ?? match.group('other');
        if (!word) continue;
        const { start, end } = word;
        const suggestions = choices.map((replacement) => ({ label: 'Say which', replacement }));
        yield { start, end, suggestions };
      }
  },

  unless: isTakenUp,
});
