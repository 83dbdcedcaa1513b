/** The words with their first letter as a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words with their first letter small, unless that word is “I”, a name in capitals or mixed case. */
export function uncapitalised(words: string): string {
  if (/^(?:I\b|\p{L}*\p{Ll}\p{Lu}|\p{Lu}{2})/u.test(words)) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** `words` as the start of a sentence, capital or small as the writer began `original`. */
export function startedLike(original: string, words: string): string {
  const first = /\p{L}/u.exec(original)?.[0] ?? 'A';
  return first === first.toUpperCase() ? capitalised(words) : words;
}

/** The words without the stops, marks and spaces at their end. */
export function withoutStop(words: string): string {
  return words.replace(/[\s.!?…,;:–—-]+$/u, '');
}

/**
 * `words` to stand at `offset` of the writer's sentence: the capital as the writer began it or none further
 * in, apostrophes as the writer types them.
 */
export function fitIn(source: string, offset: number, words: string): string {
  const typed = source.includes('’') ? words.replaceAll("'", '’') : words.replaceAll('’', "'");
  return /\p{L}/u.test(source.slice(0, offset)) ? typed : startedLike(source, typed);
}
