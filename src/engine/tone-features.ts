import type { Span } from './diagnostic.ts';
import { politenessMarks } from './politeness.ts';
import type { Sentence } from './sentence.ts';

/** Where a sentence stands in its message: how one opens and ends weighs more than the middle. */
export type TonePlace = { readonly isFirst: boolean; readonly isLast: boolean };

/** Is told the place of a feature in the table of weights and how much it counts. */
type Visit = (place: number, count: number) => void;

/** The table of tone weights has two to the power of this many places; nearly all are empty. */
export const toneBits = 20;

// How much each kind of feature counts: chosen by cross-validation, see docs/accuracy.md.
const counts = {
  word: 1,
  pair: 1,
  letters: 0.3,
  mark: 2,
  messageStart: 1,
  messageWord: 0.3,
} as const;

const mask = (1 << toneBits) - 1;
const tokenPattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[?!.…:;,()]+/gu;
const lettersFrom = 3;
const lettersTo = 5;

/** FNV-1a over the code units, going on from `hash`. */
function hashOn(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at++)
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed;
}

/** Mixed at the end, so that the low bits depend on all of them. */
function placeOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & mask;
}

/** The place of a feature: its kind and its words. */
function toneFeature(kind: string, words: string): number {
  return placeOf(hashOn(hashOn(0x811c9dc5, kind), words));
}

/**
 * Visits what a sentence says of the tone: its words, pairs and runs of letters, marks of politeness, how the message
 * begins and ends, question, kind and length. What occurs twice is visited twice and counts once.
 */
export function visitToneFeatures(sentence: Sentence, place: TonePlace, visit: Visit): void {
  const { isFirst, isLast } = place;
  const add = (kind: string, words: string, count: number) =>
    visit(toneFeature(kind, words), count);
  const words = wordsOf(sentence.text);
  const tokens = ['^', ...words, '$'];

  tokens.forEach((token, at) => {
    add('1', token, counts.word);
    if (isFirst) add('f', token, counts.messageWord);
    if (isLast) add('l', token, counts.messageWord);
    const next = tokens[at + 1];
    if (next !== undefined) add('2', `${token} ${next}`, counts.pair);
  });
  visitLetters(sentence.text, visit);
  if (isFirst)
    for (const length of [1, 2, 3]) add('m', words.slice(0, length).join(' '), counts.messageStart);

  for (const id of politenessMarks(sentence)) add('p', id, counts.mark);
  if (sentence.isQuestion) add('p', isLast ? 'question last' : 'question', counts.mark);
  add('p', `kind ${sentence.kind}`, counts.mark);
  add('p', `length ${Math.min(6, Math.floor(tokens.length / 5))}`, counts.mark);
}

function visitLetters(text: string, visit: Visit): void {
  const letters = ` ${text.toLowerCase().replace(/\d+/gu, '0').replace(/\s+/gu, ' ')} `;
  const start = hashOn(0x811c9dc5, 'c');
  for (let from = 0; from < letters.length; from++) {
    let hash = start;
    const most = Math.min(lettersTo, letters.length - from);
    for (let length = 1; length <= most; length++) {
      hash = Math.imul(hash ^ letters.charCodeAt(from + length - 1), 0x01000193);
      if (length >= lettersFrom) visit(placeOf(hash), counts.letters);
    }
  }
}

/** The words and stops of a sentence in lower case, digits made alike. */
function wordsOf(text: string): readonly string[] {
  return (text.match(tokenPattern) ?? []).map((word) => word.toLowerCase().replace(/\d+/gu, '0'));
}

/** For each word its own weight and half of each pair that it is part of; `weightOf` tells that of a place. */
export function weighWords(
  { text }: Sentence,
  weightOf: (place: number) => number,
): readonly (Span & { readonly weight: number })[] {
  const tokens = ['^', ...wordsOf(text), '$'];
  const pairs = tokens.map((token, at) =>
    at + 1 < tokens.length ? weightOf(toneFeature('2', `${token} ${tokens[at + 1]}`)) : 0,
  );
  return [...text.matchAll(tokenPattern)].flatMap(({ 0: word, index }, at) => {
    if (!/^[\p{L}\p{N}]/u.test(word)) return [];
    const weight =
      weightOf(toneFeature('1', tokens[at + 1] ?? '')) * counts.word +
      (((pairs[at] ?? 0) + (pairs[at + 1] ?? 0)) * counts.pair) / 2;
    return [{ start: index, end: index + word.length, weight }];
  });
}
