import type { Span } from './diagnostic.ts';
import type { Sentence } from './sentence.ts';
import { capitalised } from './wording.ts';

/** A change of the sentence that leaves words out. */
export type Cut = Span & { readonly replacement: string };

const fewestWordsLeft = 2;

/**
 * Leaves `span` out of the sentence: commas and spaces around it are tidied and a new first word gets
 * the capital. `undefined` when too little of the sentence would be left to stand alone.
 */
export function leaveOut({ text, source }: Sentence, span: Span): Cut | undefined {
  const before = text.slice(0, span.start).replace(/[\s,;:–—-]+$/u, '');
  const gap = /^[\s,;:–—-]*/u.exec(text.slice(span.end))?.[0] ?? '';
  const afterStart = span.end + gap.length;
  const after = text.slice(afterStart);
  const words = `${before} ${after}`.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < fewestWordsLeft) return undefined;

  if (before === '') {
    const first = source.charAt(afterStart);
    const hadCapital = /^\P{L}*\p{Lu}/u.test(source);
    const replacement = hadCapital ? capitalised(first) : first;
    return { start: 0, end: afterStart + 1, replacement };
  }
  const cut = { start: before.length, end: afterStart };
  if (/^[.?!)…]*$/u.test(after)) return { ...cut, replacement: '' };
  const hadComma = /^\s*[,;–—-]/u.test(text.slice(before.length, span.start));
  const hasComma = /^\s*[,;–—-]/u.test(gap);
  return { ...cut, replacement: hadComma !== hasComma ? ', ' : ' ' };
}

/** Leaves the whole sentence out. Offered only where the rest of the draft stands without it. */
export function leaveOutAll({ text }: Sentence): Cut {
  return { start: 0, end: text.length, replacement: '' };
}
