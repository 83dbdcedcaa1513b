import type { Span } from './diagnostic.ts';
import type { Sentence } from './sentence.ts';
import { isMatch } from './sieve/sieve.ts';

const opener =
  /^(?:\W*(?:and|but|so|because|as|or|ok|okay|well|yet|then|now|again|once again|also|plus|look|honestly|frankly|seriously|unfortunately|apparently|clearly|obviously|still|as usual|as always|once more|yesterday|today|(?:last|this) \w+|i (?:can )?(?:see|notice|noticed)(?: that)?|it (?:seems|looks|appears)(?: like| that| as (?:if|though))?)\b[\s,:;–—-]*){0,3}$/iu;
const excuse =
  /\b(?:no worries|no problem|don't worry|not your fault|nobody's fault|my (?:fault|mistake|bad)|sorry|apologi[sz]e|apologies|thank|thanks|appreciate|glad|relieved|happy|no rush|take your time|(?:it|that)(?:'s| is) (?:fine|ok|okay|alright)|all good|understandable|easy to miss|no need|in case)\b/iu;
const ending =
  /[,;:()–—]|\s-\s|\s(?:so|but|because|although|though|while|whereas|and (?:now|then|i|we|you|the|it|this|that))\b|[.!?…]+$/iu;

/** Whether a main clause can begin at `offset`: nothing before it in its clause makes it a wish, a condition or a report. */
export function startsMainClause(sentence: Sentence, offset: number): boolean {
  const clause = sentence.clauses.find(({ start, end }) => start <= offset && offset < end);
  return opener.test(sentence.text.slice(clause?.start ?? 0, offset));
}

/** Whether the words excuse, thank or reassure, so that what looks like a reproach is none. */
export function isExcused(words: string): boolean {
  return isMatch(excuse, words);
}

/** From `start` to the end of what is said there: up to a comma, a conjunction or the stop. */
export function statementFrom({ text }: Sentence, start: number): Span {
  const found = ending.exec(text.slice(start));
  const end = found ? start + found.index : text.length;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
