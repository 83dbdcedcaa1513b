import { keptFor } from './kept-for.ts';
import type { Sentence } from './sentence.ts';

// The sixty commonest words of English: writing of some length that holds few of them is another language.
const commonWords = new Set(
  'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like no just him know is are was your please thanks hi our any has had been am'.split(
    ' ',
  ),
);
const enoughWords = 9;
const leastShare = 0.18;

const commonIn = keptFor(
  (sentence: Sentence) =>
    sentence.tokens.filter(({ word }) => commonWords.has(word.replace(/'.*$/u, ''))).length,
);

/** False for writing long enough to tell that is not English. */
export function isEnglish(sentences: readonly Sentence[]): boolean {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (words < enoughWords) return true;
  const common = sentences.reduce((sum, sentence) => sum + commonIn(sentence), 0);
  return common / words >= leastShare;
}
