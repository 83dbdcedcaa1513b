import { describe, expect, test } from 'vitest';
import { leaveOutHeard } from '../../src/engine/leave-out-heard.ts';
import { makeSentence } from '../../src/engine/sentence.ts';

/** The sentence without what is drawn in ‹ ›; `undefined` where nothing is offered. */
function without(drawn: string): string | undefined {
  const start = drawn.indexOf('‹');
  const end = drawn.indexOf('›') - 1;
  const source = drawn.replaceAll(/[‹›]/gu, '');
  const text = source.replaceAll('’', "'");
  const sentence = makeSentence({
    text,
    source,
    kind: 'body',
    isListItem: false,
    grammar: () => undefined,
  });
  const [cut] = leaveOutHeard(sentence, { start, end });
  if (!cut) return undefined;
  const { start: from = 0, end: to = text.length, replacement } = cut;
  return source.slice(0, from) + replacement + source.slice(to);
}

describe('leaving out what is heard as harsh', () => {
  test.each([
    ['I ‹hope you’re proud of› yourselves.', ''],
    ['Hi Mirko, I ‹hope you’re proud of› yourselves.', 'Hi Mirko, '],
    ['I’ll send it by nine because I ‹have actual patients waiting›.', 'I’ll send it by nine.'],
    [
      'Since asking nicely ‹doesn’t seem to work for you›, I’m now putting it in writing: room 2 is locked.',
      'I’m now putting it in writing: room 2 is locked.',
    ],
    ['Yes, ‹as was obvious from the context›.', 'Yes.'],
  ])('%s', (drawn, left) => {
    expect(without(drawn)).toBe(left);
  });

  test.each([
    'Count the pallets ‹by nine or don’t bother›.',
    '‹Noted›.',
    'Hide the ‹mess for once›.',
    'Dr Pinto, who set it, ‹will no doubt have› an interesting explanation for Lena.',
    'Could you ‹for once tell me› where it is?',
  ])('offers nothing: %s', (drawn) => {
    expect(without(drawn)).toBeUndefined();
  });
});
