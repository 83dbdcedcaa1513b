import type { Span } from '../diagnostic.ts';
import type { Sentence } from '../sentence.ts';
import { isFunctionWord } from './function-words.ts';
import { featureBits } from './size.ts';

/** Hashed features of one sentence, each once: places in the table of weights and how much each counts. */
export type Features = { readonly places: Int32Array; readonly counts: Float32Array };

// How much each kind of feature counts: chosen by cross-validation on the corpus, see docs/accuracy.md.
const counts = {
  words: 1,
  skip: 0.5,
  shape: 0.5,
  place: 0.5,
  beside: 0.4,
  near: 0.25,
  anywhere: 0.25,
  rule: 3,
} as const;

const mask = (1 << featureBits) - 1;
const tokenPattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[?!.…:;,()]+/gu;
const longestShape = 5;

/** FNV-1a over the code units, mixed at the end so that the low bits depend on all of them. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & mask;
}

/** The words and stops of a sentence in lower case, digits made alike, with marks for its ends. */
function earTokens(text: string): readonly string[] {
  const words = text.match(tokenPattern) ?? [];
  return ['^', ...words.map((word) => word.toLowerCase().replace(/\d+/gu, '0')), '$'];
}

/** What the sentence itself says: words, pairs, triples, its skeleton of function words. */
export function ownFeatures({ text, kind, isQuestion }: Sentence): Features {
  const found = new Map<number, number>();
  const add = (feature: string, count: number) => found.set(placeOf(feature), count);
  const tokens = earTokens(text);
  const shapes = tokens.map(shapeOf);
  for (let at = 0; at < tokens.length; at++) {
    const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    add(`1${first}`, counts.words);
    if (second !== undefined) add(`2${first} ${second}`, counts.words);
    if (third !== undefined) {
      add(`3${first} ${second} ${third}`, counts.words);
      add(`s${first} _ ${third}`, counts.skip);
    }
    for (let length = 3; length <= longestShape && at + length <= shapes.length; length++)
      add(`k${shapes.slice(at, at + length).join(' ')}`, counts.shape);
  }
  add(`@length${Math.min(6, Math.floor(tokens.length / 5))}`, counts.place);
  add(`@kind${kind}`, counts.place);
  if (isQuestion) add('@question', counts.place);
  if (/[A-Z]{3,}/u.test(text)) add('@capitals', counts.place);
  return featuresOf(found);
}

type WordFeatures = Span & {
  readonly places: readonly { readonly place: number; readonly share: number }[];
};

/** For each word, the features of words, pairs and triples that it is part of, and its share in each. */
export function featuresByWord({ text }: Sentence): readonly WordFeatures[] {
  const tokens = earTokens(text);
  const matches = [...text.matchAll(tokenPattern)];
  const feature = (from: number, length: number) =>
    placeOf(`${length}${tokens.slice(from, from + length).join(' ')}`);
  return matches.flatMap(({ 0: word, index }, match) => {
    if (!/^[\p{L}\p{N}]/u.test(word)) return [];
    const at = match + 1;
    const places = [1, 2, 3].flatMap((length) =>
      Array.from({ length }, (_, back) => at - back)
        .filter((from) => from >= 0 && from + length <= tokens.length)
        .map((from) => ({ place: feature(from, length), share: 1 / length })),
    );
    return [{ start: index, end: index + word.length, places }];
  });
}

/** Which neighbour of a sentence another one is: `-2` is the last but one before it. */
export type Distance = -2 | -1 | 1 | 2;

/** The words of a sentence as a neighbour hears them; `undefined` where there is no such sentence. */
export function neighbourFeatures(sentence: Sentence | undefined, distance: Distance): Features {
  const found = new Map<number, number>();
  const count = Math.abs(distance) === 1 ? counts.beside : counts.near;
  const tokens = sentence ? earTokens(sentence.text) : ['none'];
  tokens.forEach((token, at) => {
    found.set(placeOf(`N${distance} 1${token}`), count);
    const next = tokens[at + 1];
    if (next !== undefined) found.set(placeOf(`N${distance} 2${token} ${next}`), count);
  });
  return featuresOf(found);
}

/** Places of the words of a sentence as they count for the whole message. */
export function messageWords({ text }: Sentence): Int32Array {
  return Int32Array.from(earTokens(text), (token) => placeOf(`B${token}`));
}

/** The words of all sentences, each once. */
export function messageFeatures(sentences: readonly Int32Array[]): Features {
  const places = new Set<number>();
  for (const words of sentences) for (const place of words) places.add(place);
  return {
    places: Int32Array.from(places),
    counts: new Float32Array(places.size).fill(counts.anywhere),
  };
}

/** Facts by name, such as `channel chat`, and the rules that spoke of the sentence. */
export function factFeatures(facts: readonly string[], rules: readonly string[]): Features {
  const found = new Map<number, number>();
  for (const fact of facts) found.set(placeOf(`M${fact}`), 1);
  for (const rule of rules) found.set(placeOf(`R${rule}`), counts.rule);
  return featuresOf(found);
}

function featuresOf(found: ReadonlyMap<number, number>): Features {
  return { places: Int32Array.from(found.keys()), counts: Float32Array.from(found.values()) };
}

/** The word where it is grammar, the kind of word where it is content. */
function shapeOf(token: string): string {
  if (token === '0') return '#';
  if (isFunctionWord(token) || !/^[\p{L}\p{N}]/u.test(token)) return token;
  if (token.endsWith('ing')) return 'Ving';
  if (token.endsWith('ed')) return 'Ved';
  return token.endsWith('ly') ? 'Rly' : '*';
}
