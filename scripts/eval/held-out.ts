import coldMessage from '../../src/checklists/cold-message.ts';
import { createEngine, type Engine } from '../../src/engine/check.ts';
import type { Channel } from '../../src/engine/context.ts';
import { createEar } from '../../src/engine/ear/ear.ts';
import type { EarParts } from '../../src/engine/ear/join.ts';
import { earBits } from '../../src/engine/ear/size.ts';
import { type EarLabel, readWeights, type StoredWeights } from '../../src/engine/ear/weights.ts';
import { loadGrammar } from '../../src/engine/grammar.ts';
import type { Report } from '../../src/engine/report.ts';
import { rules } from '../../src/rules/index.ts';
import type { CorpusMessage } from '../../test/support/corpus.ts';
import type { HeardMessage, HeardSentence } from '../train/examples.ts';
import { fitLabel, type Judged } from '../train/folds.ts';
import { withFrequentFeatures } from '../train/frequent.ts';
import { chanceOf } from '../train/logistic.ts';
import { asStored, stored } from '../train/store.ts';
import { thresholdsOf } from '../train/thresholds.ts';

export const labels: readonly EarLabel[] = ['harsh', 'ambiguous'];
const channels: readonly Channel[] = ['email', 'chat', 'linkedin'];

const tableSize = 1 << earBits;

/** What is held out together, and what is only ever trained on. */
export type Folds = {
  readonly folds: number;
  foldOf(message: CorpusMessage): number;
  /** Messages that are in every fold's training and are never judged. */
  readonly always: readonly HeardMessage[];
};

/** What the engine said of a message when neither its weights nor its thresholds had seen the message's fold. */
export type Outcome = { readonly message: CorpusMessage; readonly report: Report };

/** For each label, what a model that never saw a message's fold says of each of its sentences. */
export type HeldOut = {
  readonly judged: Readonly<Record<EarLabel, readonly Judged[]>>;
  /** The weights of each fold as they would be shipped. */
  readonly weights: readonly StoredWeights[];
};

/** The number of a message's set within its file. */
export function setNumber({ set }: CorpusMessage): number {
  return Number(set.split('-').at(-1));
}

/** Fits both labels on all folds but one and judges that one, for each fold in turn. */
export function holdOut(
  messages: readonly HeardMessage[],
  { folds, foldOf, always }: Folds,
): HeldOut {
  const fitted = Array.from({ length: folds }, (_, fold) => {
    const training = withFrequentFeatures([
      ...messages.filter(({ from }) => foldOf(from) !== fold),
      ...always,
    ]);
    const held = messages.filter(({ from }) => foldOf(from) === fold);
    const learn = (label: EarLabel) => {
      const fitted = fitLabel(training, label, tableSize);
      const model = asStored(fitted);
      const judged = held.map((message) => ({
        message,
        chances: message.sentences.map((sentence) => chanceOf(model, inTable(sentence))),
      }));
      return { judged, weights: stored(fitted) };
    };
    return { harsh: learn('harsh'), ambiguous: learn('ambiguous') };
  });
  return {
    judged: {
      harsh: fitted.flatMap(({ harsh }) => harsh.judged),
      ambiguous: fitted.flatMap(({ ambiguous }) => ambiguous.judged),
    },
    weights: fitted.map(({ harsh, ambiguous }) => ({
      harsh: harsh.weights,
      ambiguous: ambiguous.weights,
    })),
  };
}

/** As the engine hears: a feature that training left out as rare falls on whatever place it falls on. */
function inTable({ places, counts }: HeardSentence): Pick<HeardSentence, 'places' | 'counts'> {
  return { places: places.map((place) => place & (tableSize - 1)), counts };
}

/**
 * Runs the engine as the writer has it over every message, fold by fold: with that fold's weights, and with
 * thresholds that were fitted to the judgements of the other folds.
 */
export function checkHeldOut({ judged, weights }: HeldOut, { foldOf }: Folds): readonly Outcome[] {
  const grammar = loadGrammar();
  return weights.flatMap((stored, fold) => {
    const others = (label: EarLabel) =>
      thresholdsOf(
        judged[label].filter(({ message }) => foldOf(message.from) !== fold),
        label,
        channels,
      ).thresholds;
    const thresholds = { harsh: others('harsh'), ambiguous: others('ambiguous') };
    const read = readWeights(stored);
    const ear: EarParts = { ear: createEar(read), weights: read, thresholds };
    const engine: Engine = createEngine({ rules, coldMessage, ear, grammar: () => grammar });
    return judged.harsh
      .filter(({ message }) => foldOf(message.from) === fold)
      .map(({ message: { from } }) => ({
        message: from,
        report: engine.check({ text: from.text }, from.context),
      }));
  });
}
