import { writeFileSync } from 'node:fs';
import type { Channel } from '../src/engine/context.ts';
import { earBits } from '../src/engine/ear/size.ts';
import type { Thresholds } from '../src/engine/ear/thresholds.ts';
import type { EarLabel, StoredWeights } from '../src/engine/ear/weights.ts';
import { readCorpus } from '../test/support/corpus.ts';
import { createListener, type HeardMessage } from './train/examples.ts';
import { crossValidate, fitLabel, foldBySet, type Judged } from './train/folds.ts';
import { withFrequentFeatures } from './train/frequent.ts';
import { ruleExamples } from './train/rule-examples.ts';
import { stored } from './train/store.ts';
import { thresholdsOf } from './train/thresholds.ts';

const folder = new URL('../src/engine/ear/', import.meta.url);
const size = 1 << earBits;
const folds = 4;
const labels: readonly EarLabel[] = ['harsh', 'ambiguous'];
const channels: readonly Channel[] = ['email', 'chat', 'linkedin'];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function train(messages: readonly HeardMessage[]): void {
  const weights: Partial<Record<EarLabel, StoredWeights[EarLabel]>> = {};
  const thresholds: Partial<Record<EarLabel, Thresholds[EarLabel]>> = {};
  for (const label of labels) {
    const judged: readonly Judged[] = crossValidate(messages, label, {
      size,
      folds,
      foldOf: (message) => foldBySet(message, folds),
    });
    const found = thresholdsOf(judged, label, channels);
    thresholds[label] = found.thresholds;
    for (const line of found.told) say(line);
    weights[label] = stored(fitLabel(messages, label, size));
  }
  writeFileSync(new URL('weights.json', folder), `${JSON.stringify(weights)}\n`);
  writeFileSync(
    new URL('thresholds.json', folder),
    `${JSON.stringify(thresholds, undefined, 2)}\n`,
  );
}

train(withFrequentFeatures([...readCorpus(), ...ruleExamples()].map(createListener())));
