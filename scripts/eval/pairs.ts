import type { EarLabel } from '../../src/engine/ear/weights.ts';
import { namesATime } from '../../src/engine/time-cues.ts';
import type { Judged } from '../train/folds.ts';
import { isFine } from './figures.ts';
import { labels } from './held-out.ts';
import { isFlawed, isPlayful, loudest, wordCount, wordsOf } from './looks.ts';
import { shareHigher } from './ranking.ts';
import type { Table } from './tables.ts';

type Pair = readonly [flawed: Judged, fine: Judged];

/** How often the ear puts a flawed message above a fine one of its set, for fine ones of several kinds. */
export function pairTable(judged: Readonly<Record<EarLabel, readonly Judged[]>>): Table {
  const kinds: readonly (readonly [name: string, isWanted: (pair: Pair) => boolean])[] = [
    ['put well', ([, fine]) => fine.message.from.kind === 'good'],
    ['put well, length within a tenth', (pair) => isGood(pair) && hasSameLength(pair)],
    [
      'put well, same length, dates and figures alike',
      (pair) => isGood(pair) && hasSameLength(pair) && hasSameFacts(pair),
    ],
    ['put well and shorter than the flawed one', (pair) => isGood(pair) && isShorter(pair)],
    ['look-alike', (pair) => isTrap(pair)],
    ['look-alike, length within a tenth', (pair) => isTrap(pair) && hasSameLength(pair)],
    ['sober look-alike', (pair) => isTrap(pair) && !isPlayful(pair[1].message.from.text)],
    ['playful look-alike', (pair) => isTrap(pair) && isPlayful(pair[1].message.from.text)],
    ['look-alike that repeats half of the marked words', (pair) => isTrap(pair) && isEcho(pair)],
  ];
  const pairs = {
    harsh: pairsOf(judged.harsh, 'harsh'),
    ambiguous: pairsOf(judged.ambiguous, 'ambiguous'),
  };
  return {
    head: ['fine one', ...labels.flatMap((label) => [`${label} pairs`, 'the ear', 'shortness'])],
    rows: kinds.map(([name, isWanted]) => [
      name,
      ...labels.flatMap((label) => {
        const own = pairs[label].filter(isWanted);
        return [
          own.length.toLocaleString('en-US'),
          shareHigher(own, loudest).toFixed(3),
          shareHigher(own, ({ message }) => -wordCount(message.from.text)).toFixed(3),
        ];
      }),
    ]),
  };
}

/** Every flawed message with every fine one of its set. */
function pairsOf(judged: readonly Judged[], label: EarLabel): readonly Pair[] {
  const sets = new Map<string, Judged[]>();
  for (const one of judged) {
    const own = sets.get(one.message.from.set) ?? [];
    if (own.length === 0) sets.set(one.message.from.set, own);
    own.push(one);
  }
  return [...sets.values()].flatMap((own) => {
    const fine = own.filter(({ message }) => isFine(message.from));
    return own
      .filter((one) => isFlawed(one, label))
      .flatMap((flawed) => fine.map((one) => [flawed, one] as const));
  });
}

function isGood([, fine]: Pair): boolean {
  return fine.message.from.kind === 'good';
}

function isTrap([, fine]: Pair): boolean {
  return fine.message.from.kind === 'trap';
}

function hasSameLength([flawed, fine]: Pair): boolean {
  const [first, second] = [flawed, fine].map(({ message }) => wordCount(message.from.text));
  return Math.abs((first ?? 0) - (second ?? 0)) <= 0.1 * Math.max(first ?? 0, second ?? 0);
}

function isShorter([flawed, fine]: Pair): boolean {
  return wordCount(fine.message.from.text) < wordCount(flawed.message.from.text);
}

function hasSameFacts(pair: Pair): boolean {
  const [first, second] = pair.map(({ message: { from } }) => [
    namesATime(from.text),
    /\d/u.test(from.text),
  ]);
  return first?.every((fact, at) => fact === second?.[at]) ?? false;
}

function isEcho([flawed, fine]: Pair): boolean {
  const { text, spans } = flawed.message.from;
  const marked = spans.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  const other = new Set(wordsOf(fine.message.from.text));
  return marked.length > 1 && marked.filter((word) => other.has(word)).length >= marked.length / 2;
}
