import { expect, test } from 'vitest';
import { minimalChange } from './minimal-change.ts';

test.each([
  ['still broken', 'not working yet', 'still broken', 'not working yet'],
  ['Send it to me', 'Could you send it to me', 'Send', 'Could you send'],
  ['asap', 'asap, by Friday', '', ', by Friday'],
  ['this is wrong', 'this looks wrong', 'is', 'looks'],
  ['working', 'walking', 'working', 'walking'],
  ['I just wanted to ask', 'I wanted to ask', 'just wanted', 'wanted'],
  ['to ask, obviously', 'to ask', 'ask, obviously', 'ask'],
  ['just \uFFFC now', '\uFFFC now', 'just ', ''],
  ['Obviously', '', 'Obviously', ''],
  ['hello hello', 'hello', 'hello hello', 'hello'],
  ['ok 🙂', 'ok 🙃', '🙂', '🙃'],
  ['you’re late', 'you were late', 'you’re', 'you were'],
])('“%s” to “%s”', (expected, replacement, from, to) => {
  const asked = { span: { start: 10, end: 10 + expected.length }, expected, replacement };
  const change = minimalChange(asked);

  expect(change.expected).toBe(from);
  expect(change.replacement).toBe(to);
  expect(change.span.end - change.span.start).toBe(from.length);

  const before = expected.slice(0, change.span.start - 10);
  const after = expected.slice(change.span.end - 10);
  expect(before + change.expected + after).toBe(expected);
  expect(before + change.replacement + after).toBe(replacement);
});
