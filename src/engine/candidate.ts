import type { Diagnostic, Suggestion } from './diagnostic.ts';
import type { Finding, Rule, Strength } from './rule.ts';

/** A finding of a rule, placed in the draft, before the message logic has chosen. */
export type Candidate = {
  readonly rule: Rule;
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly Suggestion[];
  /** The clause that holds it: findings of one clause share one card. */
  readonly clause: string;
  /** Kept for those who ask: the ear does not hear what the rule says. */
  readonly isQuiet?: boolean;
};

/** How much each strength weighs when findings are ranked or set against warmth. */
export const strengthWeight: Readonly<Record<Strength, number>> = {
  signal: 0.5,
  hint: 1,
  warning: 3,
  strong: 6,
};

/** Moves a finding by `offset` and gives its suggestions their spans. */
export function placeFinding(
  rule: Rule,
  finding: Finding,
  { offset, clause }: { readonly offset: number; readonly clause: string },
): Candidate {
  const start = finding.start + offset;
  const end = finding.end + offset;
  return {
    rule,
    strength: finding.strength ?? rule.strength,
    start,
    end,
    clause,
    suggestions: (finding.suggestions ?? []).map((suggestion) => ({
      label: suggestion.label,
      replacement: suggestion.replacement,
      start: suggestion.start === undefined ? start : suggestion.start + offset,
      end: suggestion.end === undefined ? end : suggestion.end + offset,
    })),
  };
}

/** What the writer sees of it. */
export function toDiagnostic({ rule, strength, start, end, suggestions }: Candidate): Diagnostic {
  const severity = strength === 'warning' || strength === 'strong' ? 'warning' : 'hint';
  const { id, category, message, why } = rule;
  return { rule: id, category, severity, start, end, message, why, suggestions };
}
