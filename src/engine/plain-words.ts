const pattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[?!.…:;,()]+/gu;

let lastText = '';
let lastWords: readonly string[] = [];

/** The words and stops of a sentence in lower case, digits made alike. Asked twice in a row, they are read once. */
export function plainWords(text: string): readonly string[] {
  if (text === lastText) return lastWords;
  const lower = text.toLowerCase();
  // A few letters become two, or look at their neighbours: then each word is turned by itself.
  const isSimple = lower.length === text.length && !text.includes('Σ');
  lastWords = isSimple
    ? (withoutFigures(lower).match(pattern) ?? [])
    : (text.match(pattern) ?? []).map((word) => withoutFigures(word.toLowerCase()));
  lastText = text;
  return lastWords;
}

/** The same words as they are written, with their places. */
export function placedWords(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function withoutFigures(words: string): string {
  return words.replace(/\d+/gu, '0');
}
