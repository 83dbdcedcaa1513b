import type { EarLabel } from '../../src/engine/ear/weights.ts';
import type { CorpusMessage } from '../../test/support/corpus.ts';
import { isFine } from './figures.ts';
import { type HeldOut, labels, type Outcome } from './held-out.ts';
import { loudest } from './looks.ts';

const categoryOf = { harsh: 'harshness', ambiguous: 'ambiguity' } as const;

/** For each label, flawed messages without a finding, the least suspect first, then fine ones with, the most suspect. */
export function worst(
  outcomes: readonly Outcome[],
  { judged }: HeldOut,
  count: number,
): readonly string[] {
  return labels.flatMap((label) => {
    const chances = new Map(
      judged[label].map((one) => [one.message.from.id, loudest(one)] as const),
    );
    const chanceOf = ({ message }: Outcome) => chances.get(message.id) ?? 0;
    const found = ({ report }: Outcome) =>
      report.diagnostics.filter(({ category }) => category === categoryOf[label]);
    const sorted = [...outcomes].sort((a, b) => chanceOf(a) - chanceOf(b));
    const missed = sorted.filter(
      (one) => one.message.spans.some((span) => span.label === label) && found(one).length === 0,
    );
    const alarms = sorted.filter((one) => isFine(one.message) && found(one).length > 0).reverse();
    const line = (one: Outcome, drawn: string) =>
      `  ${chanceOf(one).toFixed(3)} ${one.message.id}: ${drawn.replaceAll('\n', '⏎')}`;
    return [
      `\n${label}, missed: ${missed.length}`,
      ...missed.slice(0, count).map((one) => line(one, marked(one.message, label))),
      `\n${label}, false alarms: ${alarms.length}`,
      ...alarms
        .slice(0, count)
        .map((one) => line(one, withMarks(one.message.text, found(one).slice(0, 1)))),
    ];
  });
}

function marked({ text, spans }: CorpusMessage, label: EarLabel): string {
  return withMarks(
    text,
    spans.filter((span) => span.label === label),
  );
}

function withMarks(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (drawn, { start, end }) =>
        `${drawn.slice(0, start)}‹${drawn.slice(start, end)}›${drawn.slice(end)}`,
      text,
    );
}
