import type { Sentence } from './sentence.ts';
import { isMatch } from './sieve/sieve.ts';
import { depositsOf } from './warmth.ts';

/**
 * Marks of politeness and of its opposite that a sentence may carry: strategies of Danescu-Niculescu-Mizil et al.
 * 2013 (section 4, table 3) that `warmth.ts` does not list, and how a sentence is shouted. What each is worth is
 * learned, see `scripts/train-tone.ts`.
 */
const marks: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['by the way', /\b(?:by the way|btw)\b/iu],
  ['please first', /^please\b/iu],
  ['please', /\bplease\b/iu],
  ['direct question', /^(?:what|why|who|how|where|when|which)\b/iu],
  ['why you', /\b(?:why|how) (?:do|did|are|would|can|could|don't|didn't) you\b/iu],
  ['direct start', /^(?:so|then|and|but|or|also)\b/iu],
  ['could you', /\b(?:could|would) (?:you|i|we)\b/iu],
  ['can you', /\b(?:can|will) you\b/iu],
  ['i first', /^i\b/iu],
  ['i', /\b(?:i|my|me|mine)\b/iu],
  ['we', /\b(?:we|our|us)\b/iu],
  ['you first', /^(?:you|your)\b/iu],
  ['you', /\b(?:you|your|yours|u)\b/iu],
  ['factual', /\b(?:in fact|actually|really|the (?:point|reality|truth) is|obviously|clearly)\b/iu],
  [
    'hedged',
    /\b(?:maybe|perhaps|possibly|probably|seems?|might|i (?:think|believe|guess|suppose|wonder|hope)|(?:sort|kind) of|somewhat)\b/iu,
  ],
  ['exclamation', /!/u],
  ['dots', /\.\.\./u],
  ['doubled stops', /\?\?|\?!|!\?/u],
  ['capitals', /\b[A-Z]{3,}\b/u],
  ['smile', /[:;]-?[)D]/u],
  ['no', /\b(?:not|no|never|none|nothing|nobody|\w+n't)\b/iu],
];

/** The ids of the marks and politeness strategies found in the sentence. */
export function politenessMarks(sentence: Sentence): readonly string[] {
  const found = marks.filter(([, pattern]) => isMatch(pattern, sentence.text)).map(([id]) => id);
  return [...found, ...depositsOf(sentence).map(({ id }) => `strategy ${id}`)];
}
