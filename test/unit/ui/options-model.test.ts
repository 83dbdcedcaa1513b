import { expect, test } from 'vitest';
import { type RuleEntry, searchRules } from '../../../src/ui/options-model.ts';

const rules: readonly RuleEntry[] = [
  {
    id: 'vague-deadline',
    category: 'ambiguity',
    message: 'This leaves the date open.',
    why: 'Readers fill an open deadline.',
    flagged: 'Please reply ‹as soon as possible›.',
  },
  { id: 'shouting', category: 'harshness', message: 'Capitals shout.', why: 'They hurt.' },
];
const idsFor = (query: string) => searchRules(rules, query).map(({ id }) => id);

test('an empty search finds every rule', () => {
  expect(idsFor('  ')).toEqual(['vague-deadline', 'shouting']);
});

test('every word is sought in message, reason, name and example', () => {
  expect(idsFor('DATE readers')).toEqual(['vague-deadline']);
  expect(idsFor('reply as soon')).toEqual(['vague-deadline']);
  expect(idsFor('date capitals')).toEqual([]);
});
