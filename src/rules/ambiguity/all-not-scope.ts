import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import { startedLike } from '../../engine/wording.ts';

const between =
  "(?! (?:other|others|who|that|which|please|day|the same|at|day|week|time|\\w+ (?:minutes|hours|days|weeks)|right|this|too)\\b)(?: (?!(?:who|that|which|so|and|or|but|if|how|can|could|will|would|is|are|was|were|has|have|had|does|do|did|know|knows|said|says|see|think|agree|agreed|please|at|because|when|we|i|you|they|it)\\b)[\\p{L}\\p{N}'’-]+){0,5}?";
const allNot = new RegExp(
  `(?<!\\bnot |\\byou |\\bwe |n't |\\bat |\\bafter |\\babove |\\by'|\\bif |\\bonce |\\buntil |\\bfor |\\bof |\\bto |\\bwith )\\b(?<all>all|every(?:one|body|thing)?|each|both)${between} (?:(?<aux>is|are|was|were|do|does|did|can|could|will|would|should|has|have|may|must|need)(?<not>n't| not)|cannot)(?! only\\b| just\\b)`,
  'iu',
);
const notAll =
  /(?:n't|\bnot|\bcannot)(?: yet)? (?!mind\b|at\b|for\b|that\b|do\b|sure\b|bad\b|late\b|know\b|want\b)[\p{L}-]+ (?<all>all|both|every one)(?: of)? (?:the|our|your|my|his|her|their|these|those|them|\d+|[\p{Ll}]+s)\b/iu;

/** What says “not all” with the same verb after it. */
const notAllOf: Readonly<Record<string, string>> = {
  all: 'some',
  everyone: 'some people',
  everybody: 'some people',
  everything: 'some things',
};
const owned = /^ (?:of )?(?:the|our|your|my|his|her|their|these|those|them)\b/iu;

export default defineRule({
  id: 'all-not-scope',
  category: 'ambiguity',
  strength: 'warning',
  message: 'None of them, or only some? Both readings are possible.',
  why: '“All … not” means none to one reader and not all to the next, and the two act differently.',
  cues: ['all', 'every', 'everyone', 'everybody', 'everything', 'each', 'both'],
  examples: {
    flagged: [
      '‹All invoices are not› approved.',
      '‹Everyone didn’t› get the invite.',
      'We have‹n’t ordered all of the› gutters.',
    ],
    clean: [
      'Not all tests passed.',
      'Everyone knows that it is not final.',
      'All, please do not forget the survey.',
      'After all, it is not urgent.',
      'I don’t mind at all.',
      'Everyone who isn’t on call is muted.',
      'All the tests passed, they are not slow.',
    ],
    rewritten: [
      ['All invoices are not approved.', 'Not all invoices are approved.'],
      ['We haven’t ordered all of the gutters.', 'We haven’t ordered some of the gutters.'],
    ],
  },

  *check({ text, source, kind, find }) {
    if (kind !== 'body') return;
    for (const match of find(allNot)) {
      const aux = match.group('aux')?.words;
      const not = match.group('not');
      const isPlain = aux !== undefined && not !== undefined && !/^d/iu.test(aux);
      const suggestions: FindingSuggestion[] = [];
      if (isPlain) {
        const kept = source.slice(match.start, not.start);
        const lower = kept.charAt(0).toLowerCase() + kept.slice(1);
        suggestions.push({ label: 'Some of them', replacement: startedLike(kept, `not ${lower}`) });
        if (/^all /iu.test(kept))
          suggestions.push({
            label: 'None of them',
            replacement: startedLike(
              kept,
              lower
                .replace(/^all (?:of )?(?=(?:the|our|your|them|us|these|those)\b)/u, 'none of ')
                .replace(/^all /u, 'no '),
            ),
          });
      }
      const quantifier = match.group('all');
      const some = quantifier && notAllOf[quantifier.words.toLowerCase()];
      if (!isPlain && quantifier && some && !/^does$/iu.test(aux ?? '')) {
        const of = /^ (?:the|our|your|my|his|her|their|these|those) /iu.test(
          text.slice(quantifier.end),
        );
        suggestions.push({
          label: 'Some of them',
          start: quantifier.start,
          end: quantifier.end,
          replacement: startedLike(quantifier.words, of ? `${some} of` : some),
        });
      }
      yield { start: match.start, end: match.end, suggestions };
    }

    for (const match of find(notAll)) {
      const all = match.group('all');
      if (!all || /\bafter all\b/iu.test(text)) continue;
      const [of] = / of$|^/u.exec(text.slice(all.end, all.end + 3)) ?? [''];
      const isWhole = !/^(?:all|both)$/iu.test(all.words) || !owned.test(text.slice(all.end));
      const instead = (words: string) => ({
        start: all.start,
        end: all.end + of.length,
        replacement: `${words} of`,
      });
      const suggestions = isWhole
        ? []
        : [
            { label: 'Some are missing', ...instead(/^b/iu.test(all.words) ? 'one' : 'some') },
            { label: 'None of them', ...instead(/^b/iu.test(all.words) ? 'either' : 'any') },
          ];
      yield { start: match.start, end: match.end, suggestions };
    }
  },
});
