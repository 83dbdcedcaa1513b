import { expect, test } from 'vitest';
import { editBetween, moveSpan } from './edit.ts';

function moved(before: string, after: string, words: string): string | undefined {
  const start = before.indexOf(words);
  const edit = editBetween(before, after);
  if (!edit) throw new Error('Nothing was edited.');
  const span = moveSpan({ start, end: start + words.length }, edit, after);
  return span && after.slice(span.start, span.end);
}

test('finds no edit between equal texts', () => {
  expect(editBetween('same', 'same')).toBeUndefined();
});

test.each([
  ['typing before', 'Send it ASAP.', 'Please, send it ASAP.', 'ASAP'],
  ['typing after', 'Send it ASAP.', 'Send it ASAP. Thanks', 'ASAP'],
  ['a stop behind it', 'Send it ASAP', 'Send it ASAP.', 'ASAP'],
  ['a space before it', 'Send ASAP', 'Send  ASAP', 'ASAP'],
  ['deleting before', 'Well, send it ASAP', 'send it ASAP', 'ASAP'],
  ['an emoji before', 'Send ASAP', 'Send 🙏 ASAP', 'ASAP'],
])('keeps the words through %s', (_, before, after, words) => {
  expect(moved(before, after, words)).toBe(words);
});

test.each([
  ['a change inside', 'Send it ASAP', 'Send it AS-AP', 'ASAP'],
  ['a letter at its end', 'Send it ASAP', 'Send it ASAPS', 'ASAP'],
  ['a letter at its start', 'Send it ASAP', 'Send it XASAP', 'ASAP'],
  ['its removal', 'Send it ASAP', 'Send it ', 'ASAP'],
  ['a new text', 'Send it ASAP', 'Something else', 'ASAP'],
])('lets go of the words after %s', (_, before, after, words) => {
  expect(moved(before, after, words)).toBeUndefined();
});

test('moved spans slice to the same words, whatever the edit', () => {
  const alphabet = 'ab 🙏';
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const text = (length: number) =>
    Array.from({ length }, () => alphabet[random(alphabet.length)]).join('');
  for (let round = 0; round < 3000; round++) {
    const before = text(12);
    const at = random(13);
    const after =
      before.slice(0, at) + text(random(4)) + before.slice(Math.min(12, at + random(4)));
    const edit = editBetween(before, after);
    if (!edit) continue;
    const start = random(11);
    const span = { start, end: start + 1 + random(12 - start - 1) };
    const now = moveSpan(span, edit, after);
    if (now) expect(after.slice(now.start, now.end)).toBe(before.slice(span.start, span.end));
  }
});
