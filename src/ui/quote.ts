import type { Span } from '../engine/diagnostic.ts';

const mostCharacters = 72;
const wordsAround = 4;

/** The words of a span in one line, shortened in the middle of a long one. */
export function quoteOf(draft: string, { start, end }: Span): string {
  const words = draft.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (words.length <= mostCharacters) return words;
  const head = words.slice(0, mostCharacters).replace(/\s+\S*$/u, '');
  return `${head}…`;
}

/** A few words of the same sentence on either side of a span. Empty where it stands alone. */
export function wordsBeside(
  draft: string,
  { start, end }: Span,
): { readonly before: string; readonly after: string } {
  const headText =
    draft
      .slice(0, start)
      .split(/[\n.?!]\s*/u)
      .at(-1) ?? '';
  const isEnded = /[.?!]\s*$/u.test(draft.slice(start, end));
  const tailText = isEnded ? '' : (/^[^\n.?!]*[.?!]?/u.exec(draft.slice(end))?.[0] ?? '');
  const head = headText.match(/\S+\s*/gu) ?? [];
  const tail = tailText.match(/\s*\S+/gu) ?? [];
  const isHeadCut = head.length > wordsAround;
  const isTailCut = tail.length > wordsAround;
  return {
    before: (isHeadCut ? '… ' : '') + head.slice(-wordsAround).join(''),
    after: tail.slice(0, wordsAround).join('') + (isTailCut ? ' …' : ''),
  };
}
