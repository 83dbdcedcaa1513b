import { FILLER } from './mask.ts';
import type { Message } from './message.ts';
import { isMatch } from './sieve/sieve.ts';
import { namesATime } from './time-cues.ts';

const details =
  /:\s*\S|\d|\b(?:so|but)\b|\b(?:and|which|as|that|because|since)\s+(?:i|we|you|it|he|she|they|nobody)(?:'ll|'ve|'m|'d)?\b|\bwhich (?:is|means)\b|\bI(?:'ll|'ve|'m)\b|\b(?:namely|that is|i\.e|for example|e\.g)\b/iu;
const followUp =
  /^(?:so|please|pls|could|can|would|no|nothing|he|she|i)\b|\bI(?:'ll|'ve|'m)\b|\d/iu;
const ownDoing =
  /\b(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are)\b(?! (?:not sure|afraid|sorry|think))|\bI (?:can|did|do|could|asked|called|put|told|took|made|moved|sent|started|fixed|would like to)\b|\b(?:can|could|would|will) you\b|\b(?:let me|shall i|done|arranged|sorted|settled|on me)\b/iu;
const named = new RegExp(
  `${FILLER}|(?:^|[\\s(])(?!(?:It|This|That|There|We|They|He|She|You|And|But|So|If|What|Who|The|Some\\w*|Any\\w*|Every\\w*|No\\w*|Perhaps|Maybe|Otherwise|Then) )\\p{Lu}\\p{Ll}+ (?:will|can|is|has|said|takes|does|did|would|rings|goes|comes|looks|handles|covers|could)\\b|^\\p{Lu}\\p{Ll}+, (?:please|can|could|would|as)\\b`,
  'u',
);

/** Whether the rest of a sentence fills what its beginning left open: a figure, what follows a colon, the writer's next step. */
export function isFilledIn(rest: string): boolean {
  return details.test(rest);
}

/** Whether the words say who acts: the writer, a named person, a mention, or the reader who is asked. */
export function namesAnOwner(words: string): boolean {
  return isMatch(ownDoing, words) || isMatch(named, words);
}

/** The text of the sentence `by` places after this one, empty outside the message. */
export function sentenceBeside({ sentences }: Message, index: number, by: number): string {
  return sentences[index + by]?.sentence.text ?? '';
}

/** Whether the next sentence takes the open point up: with a figure, an ask or the writer's own next step. */
export function isTakenUp(message: Message, index: number): boolean {
  return followUp.test(sentenceBeside(message, index, 1));
}

/** Whether this sentence or the next one names a time. */
export function isTimeNear(message: Message, index: number): boolean {
  return [0, 1].some((by) => namesATime(sentenceBeside(message, index, by)));
}
