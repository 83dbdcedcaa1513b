import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesSpecifics, saysItIsSettled } from '../../engine/specifics.ts';

const other =
  /\b(?:the|that|this) other (?<what>ones?|matter|point|issue|version|file|document|doc|list|form|question|topic|business|bit)\b(?! ?[,(]| (?:of|that|we|i|you|which|who|on|in|from|about)\b)/iu;
const named = /\b(?:not the|rather than|instead of)\b/iu;

/** Its partner stands in the same sentence. */
const first = /\b(?:one|first)\b/iu;

export default defineRule({
  id: 'which-one',
  category: 'ambiguity',
  strength: 'hint',
  family: 'what',
  message: 'The reader may not know which other one is meant.',
  why: 'With more than one left to choose from, half of the readers take the wrong one. Its name is as short.',
  cues: ['other'],
  examples: {
    flagged: [
      'The small tank does not fit, so we would like ‹the other one›.',
      'can you do the same for ‹the other one›',
      'Let us settle ‹the other point› first.',
    ],
    clean: [
      'The other one, in oak, is 40 euros more.',
      'We take the oak one instead of the other one.',
      'Please see the other point on page 3.',
      'The other one that you showed us is better.',
      'One of us goes, the others stay.',
      'One of the two files opens, the other one asks for a password.',
    ],
    rewritten: [['Can you do the same for the other one?', 'Can you do the same for [which one]?']],
  },

  *check({ text, kind, find }) {
    if (kind !== 'body' || namesSpecifics(text) || saysItIsSettled(text) || isMatch(named, text))
      return;
    for (const match of find(other)) {
      if (first.test(text.slice(0, match.start))) continue;
      const what = match.group('what')?.words.toLowerCase() ?? 'one';
      const replacement = /^ones?$/u.test(what) ? `[which ${what}]` : `the [which] ${what}`;
      const atStart = match.start === 0 ? replacement.replace(/^the/u, 'The') : replacement;
      yield {
        start: match.start,
        end: match.end,
        suggestions: [{ label: 'Name it', replacement: atStart }],
      };
    }
  },
});
