import type { Span } from '../diagnostic.ts';
import type { PlacedSentence } from '../message.ts';

/** The sentences of a message on one line each: patterns look at all of it at once, and `^` starts a sentence. */
export type OutreachText = {
  readonly text: string;
  /** First words up to here are the opening: greeting and three sentences. */
  readonly openingEnd: number;
  /** Where the last two sentences begin. */
  readonly closingStart: number;
  /** The words between two offsets of `text`, as a span of the draft, cut at the end of their sentence. */
  place(start: number, end: number): Span & { readonly sentence: number };
};

const openingSentences = 4;
const closingSentences = 2;

/** Joins the sentences. Pure. */
export function outreachText(sentences: readonly PlacedSentence[]): OutreachText {
  const starts: number[] = [];
  let text = '';
  for (const { sentence } of sentences) {
    starts.push(text.length);
    text += `${sentence.text.replaceAll('\n', ' ')}\n`;
  }
  return {
    text,
    openingEnd: starts[openingSentences] ?? text.length,
    closingStart: starts[Math.max(0, starts.length - closingSentences)] ?? 0,
    place(start, end) {
      const sentence = Math.max(
        0,
        starts.findLastIndex((at) => at <= start),
      );
      const from = starts[sentence] ?? 0;
      const placed = sentences[sentence];
      if (!placed) return { start: 0, end: 0, sentence: 0 };
      const last = Math.min(end - from, placed.sentence.text.length);
      return { start: placed.start + start - from, end: placed.start + last, sentence };
    },
  };
}
