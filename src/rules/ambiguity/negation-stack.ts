import { defineRule } from '../../engine/rule.ts';

// What the two negations come to, where the language has one plain word for it.
const plain: Readonly<Record<string, string>> = {
  unlikely: 'likely',
  impossible: 'possible',
  improbable: 'probable',
  unreasonable: 'reasonable',
  unhappy: 'happy',
  unusual: 'usual',
  uncommon: 'common',
  untrue: 'true',
  unclear: 'clear',
  unfair: 'fair',
  unrealistic: 'realistic',
  incorrect: 'correct',
  unrelated: 'related',
  unaware: 'aware',
  dissimilar: 'similar',
  inconceivable: 'conceivable',
  unwelcome: 'welcome',
  unjustified: 'justified',
  unfounded: 'founded',
  unimportant: 'important',
  insignificant: 'significant',
  irrelevant: 'relevant',
  uninterested: 'interested',
};
const unword = `(?<word>${Object.keys(plain).join('|')})`;

const twice = new RegExp(
  `(?:\\b(?<be>is|are|was|were|'s|'re|am|'m|be)(?:n't| not)|\\bnot) (?:(?:entirely|completely|totally|altogether|exactly|really|at all|that|very) )?${unword}\\b`,
  'iu',
);
const verbs: readonly { readonly pattern: RegExp; readonly words: string }[] = [
  { pattern: /\b(?:don't|do not|can't|cannot|wouldn't|would not) disagree\b/iu, words: 'agree' },
  { pattern: /\b(?:can't|cannot|could not|couldn't) not\b/iu, words: 'must' },
  { pattern: /\b(?:don't|do not|wouldn't) dislike\b/iu, words: 'like' },
];

export default defineRule({
  id: 'negation-stack',
  category: 'ambiguity',
  strength: 'hint',
  message: 'Two negations meet here, and one is easily overlooked.',
  why: 'The positive form is read faster, and by people who read in a second language more safely.',
  cues: [...Object.keys(plain), 'disagree', 'dislike', 'not'],
  examples: {
    flagged: [
      'It‹’s not unlikely› that we slip.',
      'I ‹don’t disagree› with the plan.',
      'We ‹can’t not› invite them.',
    ],
    clean: [
      'I don’t need nothing else.',
      'It is not late and not over budget.',
      'I’m not saying no, just not today.',
      'It is unlikely to rain.',
      'The claim is untrue.',
    ],
    rewritten: [
      ['It is not unlikely that we slip.', 'It is likely that we slip.'],
      ['I don’t disagree with the plan.', 'I agree with the plan.'],
    ],
  },

  *check({ kind, isQuestion, find }) {
    if (kind !== 'body' || isQuestion) return;
    for (const match of find(twice)) {
      const word = match.group('word')?.words.toLowerCase() ?? '';
      const be = match.group('be')?.words;
      const { start, end } = match;
      const link = be === undefined ? '' : be.startsWith("'") || be.startsWith('’') ? be : `${be} `;
      const spaced = link !== '' && !link.endsWith(' ') ? `${link} ` : link;
      const replacement = `${spaced}${plain[word] ?? word}`;
      yield { start, end, suggestions: [{ label: 'Say it positively', replacement }] };
    }
    for (const { pattern, words } of verbs)
      for (const { start, end } of find(pattern))
        yield { start, end, suggestions: [{ label: 'Say it positively', replacement: words }] };
  },
});
