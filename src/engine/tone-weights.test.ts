import { expect, test } from 'vitest';
import { mostSteps, readToneWeights, storeToneWeights } from './tone-weights.ts';

test('reads what it stored', () => {
  const table = new Int8Array(4096);
  for (const [place, weight] of [
    [0, 1],
    [1, -mostSteps],
    [91, mostSteps],
    [182, 7],
    [1000, -3],
    [4095, 2],
  ] as const)
    table[place] = weight;
  const stored = storeToneWeights({ center: 0.5, step: 0.01, table });
  expect(JSON.stringify(stored)).not.toContain('\\');
  expect(readToneWeights(stored, 4096)).toEqual({ center: 0.5, step: 0.01, table });
});

test('says what to do about weights that are not its own', () => {
  const stored = { center: 0, step: 1, gaps: 'é', steps: '!' };
  expect(() => readToneWeights(stored, 16)).toThrow('npm run train:tone');
});
