import type { Span } from '../diagnostic.ts';
import { hashEnd, hashOn, hashStart } from '../hash.ts';
import { placedWords, plainWords } from '../plain-words.ts';
import type { Sentence } from '../sentence.ts';
import { createCollector, type Features } from './collector.ts';
import { isFunctionWord } from './function-words.ts';
import { featureBits } from './size.ts';

export type { Features };

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
const shortestShape = 3;
const longestShape = 5;
const collector = createCollector();

/** The place of a feature by the hash of its words. */
function placeOf(hash: number): number {
  return hashEnd(hash) & mask;
}

function placeOfWords(feature: string): number {
  return placeOf(hashOn(hashStart, feature));
}

/** The words and stops of a sentence in lower case, digits made alike, with marks for its ends. */
function earTokens(text: string): readonly string[] {
  return ['^', ...plainWords(text), '$'];
}

// What the names of features begin with. A name is the kind and its words: `2no way`, `s^ _ way`, `kno * $`.
const kinds = {
  word: hashOn(hashStart, '1'),
  pair: hashOn(hashStart, '2'),
  triple: hashOn(hashStart, '3'),
  skip: hashOn(hashStart, 's'),
  shape: hashOn(hashStart, 'k'),
  anywhere: hashOn(hashStart, 'B'),
};

function next(hash: number, word: string): number {
  return hashOn(hashOn(hash, ' '), word);
}

/** What the sentence itself says: words, pairs, triples, its skeleton of function words. */
export function ownFeatures({ text, kind, isQuestion }: Sentence): Features {
  const { add } = collector;
  const tokens = earTokens(text);
  const shapes = tokens.map(shapeOf);
  for (let at = 0; at < tokens.length; at++) {
    const [first = '', second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    add(placeOf(hashOn(kinds.word, first)), counts.words);
    if (second !== undefined) add(placeOf(next(hashOn(kinds.pair, first), second)), counts.words);
    if (second !== undefined && third !== undefined) {
      add(placeOf(next(next(hashOn(kinds.triple, first), second), third)), counts.words);
      add(placeOf(next(hashOn(hashOn(kinds.skip, first), ' _'), third)), counts.skip);
    }
    let hash = hashOn(kinds.shape, shapes[at] ?? '');
    const most = Math.min(longestShape, shapes.length - at);
    for (let length = 2; length <= most; length++) {
      hash = next(hash, shapes[at + length - 1] ?? '');
      if (length >= shortestShape) add(placeOf(hash), counts.shape);
    }
  }
  add(placeOfWords(`@length${Math.min(6, Math.floor(tokens.length / 5))}`), counts.place);
  add(placeOfWords(`@kind${kind}`), counts.place);
  if (isQuestion) add(placeOfWords('@question'), counts.place);
  if (/[A-Z]{3,}/u.test(text)) add(placeOfWords('@capitals'), counts.place);
  return collector.take();
}

type WordFeatures = Span & {
  readonly places: readonly { readonly place: number; readonly share: number }[];
};

/** For each word, the features of words, pairs and triples that it is part of, and its share in each. */
export function featuresByWord({ text }: Sentence): readonly WordFeatures[] {
  const tokens = earTokens(text);
  const matches = placedWords(text);
  const feature = (from: number, length: number) =>
    placeOfWords(`${length}${tokens.slice(from, from + length).join(' ')}`);
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

const nobody = ['none'];
const besideKinds: Readonly<Record<Distance, { readonly word: number; readonly pair: number }>> = {
  [-2]: kindsBeside(-2),
  [-1]: kindsBeside(-1),
  1: kindsBeside(1),
  2: kindsBeside(2),
};

function kindsBeside(distance: Distance) {
  const kind = hashOn(hashStart, `N${distance}`);
  return { word: hashOn(kind, ' 1'), pair: hashOn(kind, ' 2') };
}

/** The words of a sentence as a neighbour hears them; `undefined` where there is no such sentence. */
export function neighbourFeatures(sentence: Sentence | undefined, distance: Distance): Features {
  const { add } = collector;
  const { word, pair } = besideKinds[distance];
  const count = Math.abs(distance) === 1 ? counts.beside : counts.near;
  const tokens = sentence ? earTokens(sentence.text) : nobody;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const after = tokens[at + 1];
    add(placeOf(hashOn(word, token)), count);
    if (after !== undefined) add(placeOf(next(hashOn(pair, token), after)), count);
  }
  return collector.take();
}

/** Places of the words of a sentence as they count for the whole message. */
export function messageWords({ text }: Sentence): Int32Array {
  return Int32Array.from(earTokens(text), (token) => placeOf(hashOn(kinds.anywhere, token)));
}

/** The words of all sentences, each once. */
export function messageFeatures(sentences: readonly Int32Array[]): Features {
  for (const places of sentences)
    for (let at = 0; at < places.length; at++) collector.add(places[at] ?? 0, counts.anywhere);
  return collector.take();
}

/** Facts by name, such as `channel chat`, and the rules that spoke of the sentence. */
export function factFeatures(facts: readonly string[], rules: readonly string[]): Features {
  for (const fact of facts) collector.add(placeOfName('M', fact), 1);
  for (const rule of rules) collector.add(placeOfName('R', rule), counts.rule);
  return collector.take();
}

const namedPlaces = { M: new Map<string, number>(), R: new Map<string, number>() };

/** There are few names, and each is asked for with every sentence. */
function placeOfName(kind: 'M' | 'R', name: string): number {
  const known = namedPlaces[kind].get(name);
  if (known !== undefined) return known;
  const place = placeOfWords(`${kind}${name}`);
  namedPlaces[kind].set(name, place);
  return place;
}

/** The word where it is grammar, the kind of word where it is content. */
function shapeOf(token: string): string {
  if (token === '0') return '#';
  if (isFunctionWord(token) || !/^[\p{L}\p{N}]/u.test(token)) return token;
  if (token.endsWith('ing')) return 'Ving';
  if (token.endsWith('ed')) return 'Ved';
  return token.endsWith('ly') ? 'Rly' : '*';
}
