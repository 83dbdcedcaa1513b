import type { EarLabel } from '../../src/engine/ear/weights.ts';
import type { HeardMessage } from './examples.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import { asStored } from './store.ts';

/** What a model that never saw a message's set says of each of its sentences. */
export type Judged = { readonly message: HeardMessage; readonly chances: readonly number[] };

/** Fits the label on all folds but one and judges that one, for each fold in turn. Sets stay whole. */
export function crossValidate(
  messages: readonly HeardMessage[],
  label: EarLabel,
  {
    size,
    folds,
    foldOf,
  }: { readonly size: number; readonly folds: number; foldOf(message: HeardMessage): number },
): readonly Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = asStored(
      fitLabel(
        messages.filter((message) => foldOf(message) !== fold),
        label,
        size,
      ),
    );
    return messages
      .filter((message) => foldOf(message) === fold)
      .map((message) => ({
        message,
        chances: message.sentences.map((sentence) => chanceOf(model, sentence)),
      }));
  }).flat();
}

/** Unmarked sentences of flawed messages are fine, though not as surely as those of fine ones. */
const besideFlawed = 0.5;

/** One model of the label from all sentences of the messages. */
export function fitLabel(messages: readonly HeardMessage[], label: EarLabel, size: number) {
  const examples = messages.flatMap(({ from, sentences }) =>
    sentences.map(({ places, counts, [label]: isTrue }) => {
      const weight = !isTrue && from.kind === 'flawed' ? besideFlawed : 1;
      return { places, counts, isTrue, weight };
    }),
  );
  return fitLogistic(examples, { size });
}

/** By number of the set within its file. */
export function foldBySet({ from }: HeardMessage, folds: number): number {
  return Number(from.set.split('-').at(-1)) % folds;
}
