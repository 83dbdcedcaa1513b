import type { Diagnostic, Span } from './diagnostic.ts';

export type Tone = {
  /** From −1, hostile, to +1, warm. Shown as its label, never as a number. */
  readonly score: number;
  readonly label: 'hostile' | 'sharp' | 'plain' | 'friendly' | 'warm';
  /** The words that moved it most. */
  readonly because: readonly Span[];
};

export type ChecklistAnswer = {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  /** A line one could write, shown while the answer is not yes. */
  readonly example: string;
  readonly answer: 'yes' | 'no' | 'unclear';
  /** The words of the draft that satisfy it. */
  readonly evidence?: Span;
};

export type OutreachReport = {
  readonly isOutreach: boolean;
  readonly asksTooEarly: boolean;
  /** The reading in one sentence, for the writer. */
  readonly summary: string;
  readonly checklist: readonly ChecklistAnswer[];
};

export type Report = {
  /** What is shown without asking, in the order of the draft. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is shown on demand. */
  readonly more: readonly Diagnostic[];
  readonly tone: Tone;
  /** `null` when the message is no outreach and nothing speaks for it. */
  readonly outreach: OutreachReport | null;
  /** True when a rule asked for grammar that was not loaded yet: ask again for more. */
  readonly isPartial: boolean;
};
