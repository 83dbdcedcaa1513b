import type { Candidate } from './candidate.ts';
import { keptFor } from './kept-for.ts';
import type { Message } from './message.ts';

/** Suggestions with apostrophes and quotation marks as the writer types them; as they are where the draft has none. */
export function fitTyping(candidate: Candidate, message: Message): Candidate {
  const habit = habitOf(message);
  if (habit === 'none') return candidate;
  const typed = habit === 'typographic' ? typographic : straight;
  return {
    ...candidate,
    suggestions: candidate.suggestions.map((one) => ({
      ...one,
      replacement: typed(one.replacement),
    })),
  };
}

const habitOf = keptFor(({ draft: { text } }: Message) => {
  const curly = countOf(text, /[’‘“”]/gu);
  const plain = countOf(text, /['"]/gu);
  if (curly + plain === 0) return 'none';
  return curly > plain ? 'typographic' : 'straight';
});

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function typographic(words: string): string {
  return words
    .replace(/(?<=^|[\s([])"/gu, '“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}

function straight(words: string): string {
  return words.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');
}
