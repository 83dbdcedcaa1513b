import { createEar } from './ear.ts';
import type { EarParts } from './join.ts';
import thresholds from './thresholds.json' with { type: 'json' };
import stored from './weights.json' with { type: 'json' };
import { readWeights } from './weights.ts';

/** The ear as it was trained on the corpus by `npm run train`. */
export function loadEar(): EarParts {
  const weights = readWeights(stored);
  return { ear: createEar(weights), weights, thresholds };
}
