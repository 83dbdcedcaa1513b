import { expect, test } from 'vitest';
import { paragraphsOf, segmentsOf } from './segment.ts';

function sentences(text: string): readonly string[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    segmentsOf(paragraph.text).map(({ start, end }) => paragraph.text.slice(start, end)),
  );
}

test('splits at stops, line breaks and paragraphs', () => {
  expect(sentences('One. Two? Three\nFour\n\nFive')).toEqual([
    'One.',
    'Two?',
    'Three',
    'Four',
    'Five',
  ]);
});

test('does not split after an abbreviation', () => {
  expect(sentences('Ask Mr. Ito, e.g. today. Thanks.')).toEqual([
    'Ask Mr. Ito, e.g. today.',
    'Thanks.',
  ]);
});

test('splits where people write all in lower case', () => {
  expect(sentences('thanks for that. can you send it? i need it, e.g. for the call. ok')).toEqual([
    'thanks for that.',
    'can you send it?',
    'i need it, e.g. for the call.',
    'ok',
  ]);
});

test('splits after a single letter: “This is X. A product guy”', () => {
  expect(sentences('This is X. A product guy.')).toEqual(['This is X.', 'A product guy.']);
});

test('joins lines that a mail program has wrapped', () => {
  const wrapped =
    'We looked at the figures that came in from the region on\nmonday and they are fine.';
  expect(sentences(wrapped)).toEqual([wrapped.replace('\n', ' ')]);
});

test('reads greeting, closing and list items as such', () => {
  const [paragraph] = paragraphsOf('Hi Dana,\n- Send the file\nBest regards,');
  expect(
    segmentsOf(paragraph?.text ?? '').map(({ kind, isListItem }) => [kind, isListItem]),
  ).toEqual([
    ['greeting', false],
    ['body', true],
    ['closing', false],
  ]);
});

test('leaves list marks out of the sentence', () => {
  expect(sentences('1. Send the file\n• Call Dana')).toEqual(['Send the file', 'Call Dana']);
});
