import type { HeldOut } from './held-out.ts';
import { labels } from './held-out.ts';
import type { Table } from './tables.ts';

/** Where each band of chances begins. */
const bands = [0, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8] as const;

/** What the ear says of sentences it never saw, and how often such sentences are marked. */
export function calibrationTable({ judged }: HeldOut): Table {
  const said = labels.map((label) =>
    judged[label].flatMap(({ message, chances }) =>
      chances.map((chance, at) => ({ chance, isMarked: message.sentences[at]?.[label] ?? false })),
    ),
  );
  return {
    head: ['chance', ...labels.flatMap((label) => [`${label}: sentences`, 'said', 'marked'])],
    rows: bands.map((from, band) => {
      const to = bands[band + 1] ?? 1;
      return [
        `${from}–${to}`,
        ...said.flatMap((sentences) => {
          const own = sentences.filter(({ chance }) => chance >= from && chance < to);
          const mean = own.reduce((sum, { chance }) => sum + chance, 0) / own.length;
          const marked = own.filter(({ isMarked }) => isMarked).length / own.length;
          return [own.length.toLocaleString('en-US'), mean.toFixed(3), marked.toFixed(3)];
        }),
      ];
    }),
  };
}
