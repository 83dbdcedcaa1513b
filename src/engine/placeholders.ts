import type { Diagnostic } from './diagnostic.ts';
import type { Draft } from './draft.ts';

/** One warning for each place where a placeholder that Tact inserted is still in the text. */
export function unfilledPlaceholders({ text, placeholders = [] }: Draft): readonly Diagnostic[] {
  return [...new Set(placeholders)].flatMap((placeholder) => {
    const found: Diagnostic[] = [];
    for (let at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1))
      found.push({
        rule: 'unfilled-placeholder',
        category: 'ambiguity',
        severity: 'warning',
        start: at,
        end: at + placeholder.length,
        message: 'A blank is still waiting to be filled.',
        why: 'Tact left this blank for a fact that only you know. Sent as it is, it would puzzle the reader.',
        suggestions: [],
      });
    return found;
  });
}

/** Whether the words hold a blank, `[day]`, as rewrites leave them for what only the writer knows. */
export function hasBlank(words: string): boolean {
  return /\[[\p{L} ’'…,]{1,40}\]/u.test(words);
}
