import type { Span } from '../engine/diagnostic.ts';

const stops = /[.!?]\s|\n/gu;

/** From the last stop before the caret to the next one after it: what is being written now. */
export function sentenceAround(text: string, caret: number): Span {
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(stops)) {
    const end = index + stop.length;
    if (end > caret) return { start, end: index + 1 };
    start = end;
  }
  return { start, end: text.length };
}
