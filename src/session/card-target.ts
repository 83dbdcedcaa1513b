import type { Diagnostic } from '../engine/diagnostic.ts';
import type { BoxState } from './watched-box.ts';

/** Which finding a card speaks of. Findings are made anew with each report: it is found again by these. */
export type CardTarget = { readonly rule: string; readonly words: string; readonly start: number };

export function targetOf({ text }: BoxState, { rule, start, end }: Diagnostic): CardTarget {
  return { rule, words: text.slice(start, end), start };
}

/** The finding of the same rule and words that is nearest to where it was. */
export function findTarget(
  { text, findings }: BoxState,
  { rule, words, start }: CardTarget,
): Diagnostic | undefined {
  const distance = (finding: Diagnostic) => Math.abs(finding.start - start);
  return findings
    .filter((one) => one.rule === rule && text.slice(one.start, one.end) === words)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** The finding before or after a place, going round at the ends. */
export function nextFinding(
  findings: readonly Diagnostic[],
  place: number,
  step: 1 | -1,
): Diagnostic | undefined {
  if (step === 1) return findings.find(({ start }) => start > place) ?? findings[0];
  return findings.findLast(({ start }) => start < place) ?? findings.at(-1);
}
