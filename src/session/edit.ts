import type { Span } from '../engine/diagnostic.ts';

/** One change of a text: `[start, oldEnd)` was replaced by what is now `[start, newEnd)`. */
export type Edit = { readonly start: number; readonly oldEnd: number; readonly newEnd: number };

/** The smallest single edit that makes `after` of `before`; `undefined` when they are equal. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

const wordUnit = /[\p{L}\p{N}'’]/u;

/**
 * Where a span is after the edit; `undefined` when the edit touched its words, or grew a word at one of its ends.
 * `after` is the text that the edit made.
 */
export function moveSpan(span: Span, edit: Edit, after: string): Span | undefined {
  const growth = edit.newEnd - edit.oldEnd;
  if (edit.start >= span.end) {
    const grewAWord = edit.start === span.end && wordUnit.test(after.charAt(edit.start));
    return grewAWord ? undefined : span;
  }
  if (edit.oldEnd <= span.start) {
    const start = span.start + growth;
    const grewAWord =
      edit.oldEnd === span.start &&
      edit.newEnd > edit.start &&
      wordUnit.test(after.charAt(start - 1));
    return grewAWord ? undefined : { start, end: span.end + growth };
  }
  return undefined;
}
