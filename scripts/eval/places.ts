import type { EarLabel } from '../../src/engine/ear/weights.ts';
import type { HeardMessage } from '../train/examples.ts';
import type { Judged } from '../train/folds.ts';
import { shareOf } from './figures.ts';
import { labels } from './held-out.ts';
import type { Table } from './tables.ts';

/** Which sentence of a flawed message to point at. */
type Pointer = (judged: Judged) => number;

const pointers: readonly (readonly [name: string, point: Pointer])[] = [
  ['the ear', ({ chances }) => chances.indexOf(Math.max(...chances))],
  ['the first sentence', () => 0],
  ['the last sentence', ({ chances }) => chances.length - 1],
  ['the longest sentence', ({ message }) => longest(message)],
];

/** How often each way of pointing finds a marked sentence; chance is the share of sentences that are marked. */
export function places(judged: Readonly<Record<EarLabel, readonly Judged[]>>): Table {
  const flawed = (label: EarLabel) =>
    judged[label].filter(
      ({ message: { sentences } }) =>
        sentences.length > 1 && sentences.some((sentence) => sentence[label]),
    );
  const row = (name: string, shareFor: (own: readonly Judged[], label: EarLabel) => number) => [
    name,
    ...labels.map((label) => shareFor(flawed(label), label).toFixed(3)),
  ];
  return {
    head: ['pointed at', ...labels],
    rows: [
      ...pointers.map(([name, point]) =>
        row(name, (own, label) => shareOf(own, (one) => isMarked(one, point(one), label)).value),
      ),
      row('chance', (own, label) => {
        const shares = own.map(({ message }) => shareOf(message.sentences, (one) => one[label]));
        return shares.reduce((sum, { value }) => sum + value, 0) / shares.length;
      }),
    ],
  };
}

function isMarked({ message }: Judged, index: number, label: EarLabel): boolean {
  return message.sentences[index]?.[label] ?? false;
}

/** By the number of things heard of it, which grows with its words. */
function longest({ sentences }: HeardMessage): number {
  const sizes = sentences.map(({ places }) => places.length);
  return sizes.indexOf(Math.max(...sizes));
}
