import type { Span } from '../../engine/diagnostic.ts';

export type Change = {
  readonly span: Span;
  readonly expected: string;
  readonly replacement: string;
};

const wordCharacter = /[\p{L}\p{N}\p{M}\p{Cf}_'’\uD800-\uDFFF]/u;
const firstWord = /^[^\p{L}\p{N}\n\uFFFC]*[\p{L}\p{N}\p{M}_'’]+/u;
const lastWord = /[\p{L}\p{N}\p{M}_'’]+[^\p{L}\p{N}\n\uFFFC]*$/u;

/**
 * The smallest change of whole words with the same outcome, so that formatting, mentions and pictures
 * around the words that differ stay untouched. Where words only go away, a word that stays is
 * replaced by itself: editors differ in the spaces that they leave behind a deletion.
 */
export function minimalChange(change: Change): Change {
  const { expected, replacement } = change;
  const prefix = commonPrefix(expected, replacement);
  const suffix = commonSuffix(expected.slice(prefix), replacement.slice(prefix));
  if (replacement.length > prefix + suffix) return cut(change, prefix, suffix);

  const next = firstWord.exec(expected.slice(expected.length - suffix));
  if (next) return cut(change, prefix, suffix - next[0].length);

  const previous = lastWord.exec(expected.slice(0, prefix));
  return cut(change, prefix - (previous?.[0].length ?? 0), suffix);
}

function cut({ span, expected, replacement }: Change, prefix: number, suffix: number): Change {
  return {
    span: { start: span.start + prefix, end: span.end - suffix },
    expected: expected.slice(prefix, expected.length - suffix),
    replacement: replacement.slice(prefix, replacement.length - suffix),
  };
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  while (!isBoundary(one, length) || !isBoundary(other, length)) length -= 1;
  return length;
}

function commonSuffix(one: string, other: string): number {
  let length = 0;
  while (
    length < Math.min(one.length, other.length) &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length += 1;
  while (!isBoundary(one, one.length - length) || !isBoundary(other, other.length - length))
    length -= 1;
  return length;
}

function isBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  return !(wordCharacter.test(text.charAt(index - 1)) && wordCharacter.test(text.charAt(index)));
}
