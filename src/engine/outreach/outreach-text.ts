import type { Span } from '../diagnostic.ts';
import type { PlacedSentence } from '../message.ts';
import type { Sentence } from '../sentence.ts';

/** One line of the text: a sentence and where it begins. */
export type OutreachLine = { readonly sentence: Sentence; readonly start: number };

/** The words of a sentence as they stand on its line. */
export function lineOf({ text }: Sentence): string {
  return text.replaceAll('\n', ' ');
}

/** The sentences of a message on one line each: patterns look at all of it at once, and `^` starts a sentence. */
export type OutreachText = {
  readonly text: string;
  readonly lines: readonly OutreachLine[];
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
  const lines: OutreachLine[] = [];
  let text = '';
  for (const { sentence } of sentences) {
    lines.push({ sentence, start: text.length });
    text += `${lineOf(sentence)}\n`;
  }
  return {
    text,
    lines,
    openingEnd: lines[openingSentences]?.start ?? text.length,
    closingStart: lines[Math.max(0, lines.length - closingSentences)]?.start ?? 0,
    place(start, end) {
      const sentence = Math.max(
        0,
        lines.findLastIndex((line) => line.start <= start),
      );
      const from = lines[sentence]?.start ?? 0;
      const placed = sentences[sentence];
      if (!placed) return { start: 0, end: 0, sentence: 0 };
      const last = Math.min(end - from, placed.sentence.text.length);
      return { start: placed.start + start - from, end: placed.start + last, sentence };
    },
  };
}
