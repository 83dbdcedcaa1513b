import {
  type EarLabel,
  mostWeight,
  type StoredWeights,
  writeTable,
} from '../../src/engine/ear/weights.ts';
import type { Model } from './logistic.ts';

/** How many steps of the stored weights make one standard deviation: fewer pack smaller and hear less. */
const stepsOfSpread = 1.8;

/** The model as it is shipped: weights rounded to whole steps. */
export function stored({ weights, bias }: Model): StoredWeights[EarLabel] {
  const square = weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length;
  const scale = Math.sqrt(square) / stepsOfSpread;
  const numbers = Int8Array.from(weights, (weight) =>
    Math.max(-mostWeight, Math.min(mostWeight, Math.round(weight / scale))),
  );
  return { scale, bias, table: writeTable(numbers) };
}
