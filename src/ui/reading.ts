import type { Category } from '../engine/diagnostic.ts';
import type { Report } from '../engine/report.ts';
import { words } from './words.ts';

/** How the whole message reads: a heading, and what to know about it in a sentence or two. */
export type Reading = { readonly title: string; readonly text: string };

export function readingOf({ diagnostics, tone, outreach }: Report): Reading {
  const count = (category: Category) =>
    diagnostics.filter((diagnostic) => diagnostic.category === category).length;
  const early = outreach?.asksTooEarly ? outreach.summary : undefined;
  const lines = [
    early ?? (count('outreach') > 0 ? words.reading.outreach : undefined),
    ...(['harshness', 'ambiguity', 'trust'] as const).map((category) =>
      count(category) > 0 ? words.reading[category](count(category)) : undefined,
    ),
  ].filter((line) => line !== undefined);
  return {
    title: words.tone[tone.label],
    text: lines.length > 0 ? lines.join(' ') : words.reading.clear,
  };
}
