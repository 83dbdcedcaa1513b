import {
  type EarLabel,
  mostWeight,
  readTable,
  type StoredWeights,
  writeTable,
} from '../../src/engine/ear/weights.ts';
import type { Model } from './logistic.ts';

/** How many steps of the stored weights make one standard deviation of those in use: the small ones fall to none, which costs nothing and packs well. */
const stepsOfSpread = 0.5;

/** The model as it is shipped: weights rounded to whole steps. */
export function stored({ weights, bias }: Model): StoredWeights[EarLabel] {
  const used = weights.filter((weight) => weight !== 0);
  const square = used.reduce((sum, weight) => sum + weight * weight, 0) / used.length;
  const scale = Math.sqrt(square) / stepsOfSpread;
  const numbers = Int8Array.from(weights, (weight) =>
    Math.max(-mostWeight, Math.min(mostWeight, Math.round(weight / scale))),
  );
  return { scale, bias, table: writeTable(numbers) };
}

/** The model as it will be read back: what is judged is what is shipped. */
export function asStored(model: Model): Model {
  const { scale, bias, table } = stored(model);
  const weights = Float32Array.from(readTable(table), (number) => number * scale);
  return { weights, bias };
}
