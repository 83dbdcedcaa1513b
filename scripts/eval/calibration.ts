import { isFine } from './figures.ts';
import { type HeldOut, labels } from './held-out.ts';
import { isFlawed, loudest } from './looks.ts';
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

const finesFlagged = [0.005, 0.01, 0.02, 0.03, 0.05] as const;

/** How many flawed messages the ear alone would find at one threshold, by how many fine ones it may flag for that. */
export function tradeTable({ judged }: HeldOut): Table {
  const scores = labels.map((label) => ({
    flawed: judged[label].filter((one) => isFlawed(one, label)).map(loudest),
    fine: judged[label]
      .filter(({ message }) => isFine(message.from))
      .map(loudest)
      .sort((a, b) => b - a),
  }));
  return {
    head: ['fine messages flagged', ...labels.map((label) => `${label} found`)],
    rows: finesFlagged.map((share) => [
      share.toFixed(3),
      ...scores.map(({ flawed, fine }) => {
        const threshold = fine[Math.floor(fine.length * share)] ?? 1;
        return (flawed.filter((score) => score > threshold).length / flawed.length).toFixed(3);
      }),
    ]),
  };
}
