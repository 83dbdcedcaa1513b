import { keptFor } from '../kept-for.ts';
import type { Sentence } from '../sentence.ts';
import type { OutreachText } from './outreach-text.ts';

const pointing =
  /\b(?:the|this|that|these|those|it|it's|that's|he|she|they|them|his|her|their|him|was|were|had|did|said|wrote|went|came|made|took|told|saw|gave|got|found|left|kept|\p{L}{3,}ed)\b/giu;
const introducing = /\b(?:an?|any|some)\b/giu;
const fewestWords = 12;

const pointsIn = keptFor((sentence: Sentence) => {
  const count = (pattern: RegExp) => sentence.text.match(pattern)?.length ?? 0;
  return count(pointing) - count(introducing);
});

/** How much of the writing speaks of particular things and events: below 0 it only brings up new and general ones. */
export function particularsOf({ lines }: OutreachText): number {
  const words = lines.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
  const points = lines.reduce((sum, { sentence }) => sum + pointsIn(sentence), 0);
  return points / Math.max(fewestWords, words);
}

/** One step of a ladder: the points for a share of particulars under `below`. */
type Step = { readonly below: number; readonly points: number };

/** Points for the share of particulars. The steps stand in rising order. */
export function stepPoints(share: number, steps: readonly Step[]): number {
  return steps.find(({ below }) => share < below)?.points ?? 0;
}
