import { existsSync, readFileSync } from 'node:fs';
import { createReader } from '../../src/engine/read-message.ts';
import { visitToneFeatures } from '../../src/engine/tone-features.ts';
import { readCorpus } from '../../test/support/corpus.ts';

/** A message that people judged: its features, summed over sentences and divided by the root of their number. */
export type ToneRow = {
  readonly set: string;
  /** Rows of one group are held out together. */
  readonly group: string;
  /** How kind people found it, from 0 to 1. */
  readonly kindness: number;
  /** Whether it belongs to the kinder or the harsher side; `undefined` in between. */
  readonly isKinder: boolean | undefined;
  readonly places: Int32Array;
  readonly counts: Float32Array;
};

type Judgement = Pick<ToneRow, 'group' | 'kindness' | 'isKinder'> & { readonly text: string };

type Rated = {
  readonly text: string;
  readonly group: string;
  readonly score: number;
  readonly label: string;
};
type Labelled = { readonly text: string; readonly group: string; readonly label: number };
type Offer = { readonly text: string; readonly group: string; readonly label: 'warm' | 'tough' };

const folder = new URL('../../../shared/eval/', import.meta.url);
const rated = ['politeness_wiki', 'politeness_se', 'politeness_talk_holistic'] as const;
const labelled = ['incivility_github', 'incivility_spans', 'ucc_subtle', 'toxicr'] as const;
/** How fast a rating, in standard deviations, runs into 0 and 1. */
const ratingSlope = 3;
/** Of the corpus, every third message: it is larger than all other sets together. */
const corpusShare = 3;

/** Whether the judged sets lie beside the project; they are no part of it. */
export function hasToneData(): boolean {
  return existsSync(fileOf('politeness_wiki'));
}

/** All judged messages, in order. Throws when a set is missing or can't be read. */
export function readToneRows(): readonly ToneRow[] {
  const rowOf = createRowMaker();
  return [
    ...rated.flatMap((set) => judgeRated(rows<Rated>(set)).map((one) => rowOf(set, one))),
    ...rows<Offer>('offers_warm_tough').map(({ text, group, label }) => {
      const isKinder = label === 'warm';
      return rowOf('offers_warm_tough', { text, group, kindness: isKinder ? 1 : 0, isKinder });
    }),
    ...labelled.flatMap((set) =>
      rows<Labelled>(set).map(({ text, group, label }) =>
        rowOf(set, { text, group, kindness: 1 - label, isKinder: label === 0 }),
      ),
    ),
    ...judgeCorpus().map((one) => rowOf('corpus', one)),
  ];
}

function createRowMaker(): (set: string, judgement: Judgement) => ToneRow {
  const read = createReader(() => undefined);
  return (set, { text, ...judgement }) => {
    const { sentences } = read({ text }, { channel: 'email', thread: 'reply' });
    const sums = new Map<number, number>();
    sentences.forEach(({ sentence }, index) => {
      const place = { isFirst: index === 0, isLast: index === sentences.length - 1 };
      const seen = new Set<number>();
      visitToneFeatures(sentence, place, (one, count) => {
        if (seen.has(one)) return;
        seen.add(one);
        sums.set(one, (sums.get(one) ?? 0) + count);
      });
    });
    const root = Math.sqrt(Math.max(1, sentences.length));
    const places = Int32Array.from(sums.keys()).sort();
    const counts = Float32Array.from(places, (one) => (sums.get(one) ?? 0) / root);
    return { set, ...judgement, places, counts };
  };
}

/** Ordinary mail that readers found neutral: where the middle of the scale lies. */
export function readNeutralRows(): readonly ToneRow[] {
  const set = 'enron_ucb_tone';
  const rowOf = createRowMaker();
  return rows<{ readonly text: string; readonly group: string; readonly label: string }>(set)
    .filter(({ label }) => label === 'neutral')
    .map(({ text, group }) => rowOf(set, { text, group, kindness: 0.5, isKinder: undefined }));
}

function judgeRated(ratings: readonly Rated[]): readonly Judgement[] {
  const mean = ratings.reduce((sum, { score }) => sum + score, 0) / ratings.length;
  const square = ratings.reduce((sum, { score }) => sum + (score - mean) ** 2, 0);
  const deviation = Math.sqrt(square / ratings.length);
  return ratings.map(({ text, group, score, label }) => ({
    text,
    group,
    kindness: 1 / (1 + Math.exp((-ratingSlope * (score - mean)) / deviation)),
    isKinder: label === 'polite' ? true : label === 'impolite' ? false : undefined,
  }));
}

/** Messages with a harsh span against those without one; what is only ambiguous or asks too early says nothing. */
function judgeCorpus(): readonly Judgement[] {
  return readCorpus()
    .filter(({ kind }) => kind !== 'early' && kind !== 'earned')
    .map(({ text, set, kind, spans }) => ({
      text,
      group: set,
      kind,
      isKinder: !spans.some(({ label }) => label === 'harsh'),
    }))
    .filter(({ kind, isKinder }) => kind !== 'flawed' || !isKinder)
    .filter((_, index) => index % corpusShare === 0)
    .map(({ text, group, isKinder }) => ({ text, group, isKinder, kindness: isKinder ? 1 : 0 }));
}

function fileOf(set: string): URL {
  return new URL(`${set}.dev.jsonl`, folder);
}

function rows<Row>(set: string): readonly Row[] {
  return readFileSync(fileOf(set), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
