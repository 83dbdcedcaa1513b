import { expect, test } from 'vitest';
import { diffWords } from '../../../src/ui/word-diff.ts';

/** ‹gone› for what goes, ‹+come› for what comes. */
function drawn(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? `‹${text}›` : `‹+${text}›`;
    })
    .join('');
}

test('what stays is kept apart from what changes', () => {
  expect(drawn('You didn’t send the file.', 'I haven’t received the file yet.')).toBe(
    '‹You didn’t send›‹+I haven’t received› the file‹+ yet›.',
  );
});

test('a text with nothing in common is replaced as a whole', () => {
  expect(drawn('ASAP', 'by [day]')).toBe('‹ASAP›‹+by [day]›');
});

test('a lone word between two changes goes with them', () => {
  expect(drawn('I want the file now please', 'Could you send the file by noon today')).toBe(
    '‹I want›‹+Could you send› the file‹ now please›‹+ by noon today›',
  );
  expect(drawn('send it now', 'bring it soon')).toBe('‹send it now›‹+bring it soon›');
});

test('an empty replacement takes the words away', () => {
  expect(drawn('just', '')).toBe('‹just›');
});

test.each([
  ['You never reply on time.', 'I haven’t had a reply to my last [2] messages.'],
  ['Do the needful, and revert.', 'Could you update the ticket, and answer by Friday?'],
  ['a b c d', 'd c b a'],
  ['', 'Hello'],
  ['same words', 'same words'],
])('both texts can be read back from the difference of “%s” and “%s”', (before, after) => {
  const parts = diffWords(before, after);
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(without('removed')).toBe(after);
  expect(without('added').replace(/\s+/gu, ' ')).toBe(before);
});
