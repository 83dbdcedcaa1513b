import { expect, test } from 'vitest';
import { saidMorePlainly } from '../../src/engine/blanks.ts';
import { makeSentence } from '../../src/engine/sentence.ts';

test.each([
  ['can someone ‹lock up› tonight', 'can [name] lock up tonight'],
  ['I will look at it ‹soon›.', 'I will look at it by [day].'],
  ['Could you ‹send the forms› to Ana?', 'Could you send the forms to Ana by [day]?'],
  ['‹She had pictured› it differently.', 'She ([name]) had pictured it differently.'],
  ['The tests are ‹probably green›.', 'The tests are probably green ([what is still open]).'],
  ['It ‹gets dark› at 5 now.', 'It gets dark at 5 now, so please [do what].'],
  ['‹Approved›.', 'Approved ([to what exactly]).'],
  [
    'We pay for goods ‹over 10,000 and› the rest.',
    'We pay for goods over 10,000 and the rest (that is, [which]).',
  ],
])('%s', (drawn, plainer) => {
  const start = drawn.indexOf('‹');
  const end = drawn.indexOf('›') - 1;
  const text = drawn.replaceAll(/[‹›]/gu, '');
  const sentence = makeSentence({
    text,
    source: text,
    kind: 'body',
    isListItem: false,
    grammar: () => undefined,
  });
  const [made] = saidMorePlainly(sentence, { start, end });
  const { start: from = 0, end: to = 0, replacement = '' } = made ?? {};
  expect(text.slice(0, from) + replacement + text.slice(to)).toBe(plainer);
});
