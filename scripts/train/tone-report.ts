import { commonPlaces, fitTone, toneSum } from './tone-fit.ts';
import type { ToneRow } from './tone-rows.ts';

const folds = 5;

export type SetFigure = { readonly set: string; readonly area: number; readonly messages: number };

/** For each set, how well weights that never saw a message's group put kinder above harsher. */
export function crossValidateTone(rows: readonly ToneRow[]): readonly SetFigure[] {
  const places = commonPlaces(rows);
  const judged = Array.from({ length: folds }, (_, fold) => {
    const table = fitTone(
      rows.filter(({ group }) => foldOf(group) !== fold),
      places,
    );
    return rows
      .filter(({ group, isKinder }) => foldOf(group) === fold && isKinder !== undefined)
      .map((row) => ({ set: row.set, isKinder: row.isKinder === true, sum: toneSum(row, table) }));
  }).flat();
  return [...new Set(judged.map(({ set }) => set))].map((set) => {
    const own = judged.filter((one) => one.set === set);
    return { set, area: areaUnderCurve(own), messages: own.length };
  });
}

function foldOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < group.length; at++)
    hash = Math.imul(hash ^ group.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}

/** How often a kinder message has the higher sum; ties count half. */
function areaUnderCurve(
  judged: readonly { readonly isKinder: boolean; readonly sum: number }[],
): number {
  const sorted = [...judged].sort((a, b) => a.sum - b.sum);
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.sum === sorted[from]?.sum && to < sorted.length) to++;
    const kinder = sorted.slice(from, to).filter(({ isKinder }) => isKinder).length;
    ranks += (kinder * (from + 1 + to)) / 2;
    from = to;
  }
  const kinder = sorted.filter(({ isKinder }) => isKinder).length;
  return (ranks - (kinder * (kinder + 1)) / 2) / (kinder * (sorted.length - kinder));
}
