import { expect, test } from 'vitest';
import { quoteOf, wordsBeside } from '../../../src/ui/quote.ts';

const draft = 'Hi Dana,\n\nCould you all please send me the long report ASAP? Thanks.';
const spanOf = (words: string, text = draft) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test('words are quoted in one line', () => {
  expect(quoteOf('one\n  two', { start: 0, end: 9 })).toBe('one two');
});

test('long quotes end at a word', () => {
  const long = 'word '.repeat(40);
  expect(quoteOf(long, { start: 0, end: long.length })).toMatch(/word…$/u);
});

test('a few words of the same sentence stand on either side', () => {
  expect(wordsBeside(draft, spanOf('ASAP'))).toEqual({
    before: '… me the long report ',
    after: '?',
  });
  expect(wordsBeside(draft, spanOf('Could'))).toEqual({
    before: '',
    after: ' you all please send …',
  });
});

test('the next sentence is left out', () => {
  expect(wordsBeside(draft, spanOf('ASAP?')).after).toBe('');
});
