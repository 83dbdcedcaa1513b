import type { Channel } from '../../src/engine/context.ts';
import type { Threshold } from '../../src/engine/ear/thresholds.ts';
import type { EarLabel } from '../../src/engine/ear/weights.ts';
import type { Judged } from './folds.ts';

/** Share of fine messages in which the ear may speak of itself, and in which a rule may. */
const mostHeard = { harsh: 0.005, ambiguous: 0.006 } as const;
const mostConfirmed = { harsh: 0.007, ambiguous: 0.005 } as const;

type Found = {
  readonly thresholds: Readonly<Record<Channel, Threshold>>;
  readonly told: readonly string[];
};

/** For each channel, the lowest chances that keep fine messages as silent as they shall be. */
export function thresholdsOf(
  judged: readonly Judged[],
  label: EarLabel,
  channels: readonly Channel[],
): Found {
  const told: string[] = [];
  const entries = channels.map((channel) => {
    const here = judged.filter(({ message }) => message.from.context.channel === channel);
    const fine = here.filter(({ message }) => isFine(message.from.kind));
    const flawed = here.filter(({ message }) =>
      message.from.spans.some((span) => span.label === label),
    );
    const threshold = {
      hear: chanceWithShare(fine, label, { isRuled: false, share: mostHeard[label] }),
      confirm: chanceWithShare(fine, label, { isRuled: true, share: mostConfirmed[label] }),
    };
    const share = (messages: readonly Judged[]) =>
      (messages.filter((one) => speaks(one, label, threshold)).length / messages.length).toFixed(3);
    told.push(
      `${label} ${channel}: hear ${threshold.hear.toFixed(3)}, confirm ${threshold.confirm.toFixed(3)}; found ${share(flawed)} of ${flawed.length}, fine flagged ${share(fine)} of ${fine.length}`,
    );
    return [channel, threshold] as const;
  });
  return { thresholds: Object.fromEntries(entries) as Found['thresholds'], told };
}

function isFine(kind: string): boolean {
  return kind === 'good' || kind === 'trap' || kind === 'earned';
}

function speaks(
  { message, chances }: Judged,
  label: EarLabel,
  { hear, confirm }: Threshold,
): boolean {
  return chances.some((chance, at) => {
    const isRuled = message.sentences[at]?.ruled[label] ?? false;
    return chance >= (isRuled ? Math.min(hear, confirm) : hear);
  });
}

function chanceWithShare(
  fine: readonly Judged[],
  label: EarLabel,
  { isRuled, share }: { readonly isRuled: boolean; readonly share: number },
): number {
  const highest = fine
    .map(({ message, chances }) =>
      Math.max(0, ...chances.filter((_, at) => message.sentences[at]?.ruled[label] === isRuled)),
    )
    .sort((a, b) => b - a);
  const chance = highest[Math.floor(highest.length * share)] ?? 1;
  if (!Number.isFinite(chance)) throw new Error('A chance is no number: the features are broken.');
  return Math.round(Math.max(0.02, chance) * 1000) / 1000 + 0.001;
}
