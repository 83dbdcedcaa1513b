import { toneBits } from '../../src/engine/tone-features.ts';
import { mostSteps } from '../../src/engine/tone-weights.ts';
import { minimise } from './lbfgs.ts';
import type { ToneRow } from './tone-rows.ts';

/** Weights by place, counted in steps. */
export type ToneTable = { readonly step: number; readonly table: Int8Array };

/** How much a message of each set counts: chosen by cross-validation, see docs/accuracy.md. */
const setWeights: Readonly<Record<string, number>> = {
  politeness_wiki: 1,
  politeness_se: 1,
  politeness_talk_holistic: 0.7,
  offers_warm_tough: 6,
  incivility_github: 0.7,
  incivility_spans: 1,
  ucc_subtle: 0.3,
  toxicr: 0.12,
  corpus: 0.3,
};

const fewestRows = 20;
const fewestGroups = 3;
/** How many places keep a weight. */
const mostPlaces = 20_000;
const penalty = 15;
/** The share of weights that fit between plus and minus `mostSteps`; the rest are cut there. */
const unclipped = 0.999;

/** Places seen in enough rows and groups to be no one's own words. */
export function commonPlaces(rows: readonly ToneRow[]): readonly number[] {
  const seen = new Map<number, { rows: number; readonly groups: Set<string> }>();
  for (const { places, group } of rows)
    for (const place of places) {
      const known = seen.get(place) ?? { rows: 0, groups: new Set() };
      known.rows += 1;
      if (known.groups.size < fewestGroups) known.groups.add(group);
      seen.set(place, known);
    }
  return [...seen]
    .filter(([, known]) => known.rows >= fewestRows && known.groups.size >= fewestGroups)
    .map(([place]) => place)
    .sort((a, b) => a - b);
}

/**
 * Fits the weights twice: on all common places, then on those that mattered. A logistic regression on soft targets
 * with one intercept for each set: whether a set is harsher than another is nothing to learn.
 */
export function fitTone(rows: readonly ToneRow[], places: readonly number[]): ToneTable {
  const first = fitPlaces(rows, places);
  const kept = places
    .map((place, at) => ({ place, pull: first.pulls[at] ?? 0 }))
    .sort((a, b) => b.pull - a.pull || a.place - b.place)
    .slice(0, mostPlaces)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
  const { weights } = fitPlaces(rows, kept);
  const sizes = weights.map(Math.abs).sort();
  const step = (sizes[Math.floor((sizes.length - 1) * unclipped)] as number) / mostSteps;
  const table = new Int8Array(1 << toneBits);
  kept.forEach((place, at) => {
    const steps = Math.round((weights[at] as number) / step);
    table[place] = Math.max(-mostSteps, Math.min(mostSteps, steps));
  });
  return { step, table };
}

function fitPlaces(rows: readonly ToneRow[], places: readonly number[]) {
  const columns = new Int32Array(1 << toneBits).fill(-1);
  places.forEach((place, column) => {
    columns[place] = column;
  });
  const sets = [...new Set(rows.map(({ set }) => set))];
  const squares = new Float64Array(places.length);
  const examples = rows.map((row) => {
    const known = [...row.places.keys()].filter((at) => (columns[row.places[at] ?? 0] ?? -1) >= 0);
    const at = Int32Array.from(known, (one) => columns[row.places[one] ?? 0] ?? 0);
    const counts = Float32Array.from(known, (one) => row.counts[one] ?? 0);
    at.forEach((column, one) => {
      squares[column] = (squares[column] ?? 0) + (counts[one] ?? 0) ** 2;
    });
    const intercept = places.length + sets.indexOf(row.set);
    return { at, counts, intercept, target: row.kindness, share: setWeights[row.set] ?? 0 };
  });

  const size = places.length;
  const point = minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let one = 0; one < size; one++) {
        const weight = weights[one] as number;
        loss += 0.5 * penalty * weight * weight;
        gradient[one] = penalty * weight;
      }
      gradient.fill(0, size);
      for (const { at, counts, intercept, target, share } of examples) {
        let sum = weights[intercept] as number;
        for (let one = 0; one < at.length; one++)
          sum += (weights[at[one] as number] as number) * (counts[one] as number);
        loss += share * (Math.max(0, sum) + Math.log1p(Math.exp(-Math.abs(sum))) - target * sum);
        const error = share * (1 / (1 + Math.exp(-sum)) - target);
        gradient[intercept] = (gradient[intercept] as number) + error;
        for (let one = 0; one < at.length; one++) {
          const column = at[one] as number;
          gradient[column] = (gradient[column] as number) + error * (counts[one] as number);
        }
      }
      return loss;
    },
    { size: size + sets.length },
  );
  const weights = point.slice(0, size);
  return { weights, pulls: weights.map((one, at) => Math.abs(one) * Math.sqrt(squares[at] ?? 0)) };
}

/** The learned sum of a message. */
export function toneSum({ places, counts }: ToneRow, { step, table }: ToneTable): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++)
    sum += (table[places[at] as number] as number) * (counts[at] as number);
  return sum * step;
}
