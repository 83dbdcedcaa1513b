import { describe, expect, test } from 'vitest';
import { leaveOut } from '../../src/engine/leave-out.ts';
import { makeSentence } from '../../src/engine/sentence.ts';

/** The sentence after the words in ‹ › were left out. */
function without(drawn: string): string | undefined {
  const text = drawn.replaceAll(/[‹›]/gu, '');
  const start = drawn.indexOf('‹');
  const end = drawn.indexOf('›') - 1;
  const sentence = makeSentence({
    text,
    source: text,
    kind: 'body',
    isListItem: false,
    grammar: () => undefined,
  });
  const cut = leaveOut(sentence, { start, end });
  return cut && text.slice(0, cut.start) + cut.replacement + text.slice(cut.end);
}

describe('leaveOut', () => {
  test.each([
    ['‹As I already said›, the budget is closed.', 'The budget is closed.'],
    ['‹as i already said›, the budget is closed', 'the budget is closed'],
    ['The budget is closed, ‹as I already said›.', 'The budget is closed.'],
    ['The budget, ‹as I already said›, is closed.', 'The budget is closed.'],
    ['Could you ‹finally› send the list?', 'Could you send the list?'],
    ['Please sign it, ‹for once›, and send it back.', 'Please sign it and send it back.'],
    ['If it rains, ‹again› we stay in.', 'If it rains, we stay in.'],
    ['‹Finally› send it to “Ana”.', 'Send it to “Ana”.'],
  ])('%s', (drawn, left) => {
    expect(without(drawn)).toBe(left);
  });

  test('offers nothing when a word or none would be left', () => {
    expect(without('‹As I already said›, no.')).toBeUndefined();
  });
});
