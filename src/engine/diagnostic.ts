/** Half-open range `[start, end)` of UTF-16 code units of the draft. */
export type Span = { readonly start: number; readonly end: number };

export type Category = 'harshness' | 'ambiguity' | 'outreach' | 'trust';

/** What the writer sees: a `hint` may be left alone, a `warning` deserves a look. Nothing is an error. */
export type Severity = 'hint' | 'warning';

/** A replacement for the words of its span that can be applied as it is. */
export type Suggestion = Span & {
  /** What applying it does: a verb first, at most four words. */
  readonly label: string;
  /** Single line. `[square brackets]` stand for a fact that only the writer knows. */
  readonly replacement: string;
};

/** A finding as it is shown: where, what, why, and what could stand there instead. */
export type Diagnostic = Span & {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly suggestions: readonly Suggestion[];
};
