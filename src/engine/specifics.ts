import { FILLER } from './mask.ts';
import { isMatch } from './sieve/sieve.ts';
import { namesATime } from './time-cues.ts';

const checkable = new RegExp(
  [
    '\\d',
    '\\b(?:next|this|last) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|year|week|night)\\b',
    '\\b(?:january|february|april|june|july|august|september|october|november|december|easter|christmas)\\b',
    '\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half an?) (?:minutes?|mins|hours?|days?|weeks?|months?|years?)\\b',
    ':\\s*\\S',
    '[("]',
    FILLER,
  ].join('|'),
  'iu',
);

const settled =
  /\b(?:so|and) (?:i|we)(?:'ve|'ll|'m|'re| have| did| will| am| are| made| put| took| sent| wrote| called| asked| told| booked| moved| swapped| changed| ordered)\b|\b(?:so|,) here (?:it|they|is|are)\b|\bnamely\b|\bwhich (?:is|means)\b/iu;

/**
 * Whether the words give the reader something to hold on to: a figure, a time or span of time, a link, a quotation, brackets, or
 * what follows a colon.
 */
export function namesSpecifics(words: string): boolean {
  return isMatch(checkable, words) || namesATime(words);
}

/** Whether the words say that the writer has seen to it already: “so I’ve moved it”, “so here they are”. */
export function saysItIsSettled(words: string): boolean {
  return isMatch(settled, words);
}
