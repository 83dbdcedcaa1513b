import { describe, expect, test } from 'vitest';
import coldMessage from '../../src/checklists/cold-message.ts';
import { createEngine } from '../../src/engine/check.ts';
import { leaveOutAll } from '../../src/engine/leave-out.ts';
import { defineRule } from '../../src/engine/rule.ts';

const blunt = defineRule({
  id: 'blunt',
  category: 'harshness',
  strength: 'warning',
  message: 'Blunt.',
  why: 'Blunt.',
  cues: ['blunt'],
  examples: { flagged: [], clean: [], rewritten: [] },
  *check(sentence) {
    const { start, end } = leaveOutAll(sentence);
    yield { start, end, suggestions: [{ label: 'Leave it out', ...leaveOutAll(sentence) }] };
  },
});
const engine = createEngine({ rules: [blunt], coldMessage, grammar: () => undefined });

/** The draft after the suggestion; `undefined` when there is none. */
function applied(text: string): string | undefined {
  const [found] = engine.check({ text }, { channel: 'email' }).diagnostics;
  const suggestion = found?.suggestions[0];
  if (!suggestion) return undefined;
  const { start, end, replacement } = suggestion;
  return text.slice(0, start) + replacement + text.slice(end);
}

describe('leaving a sentence out', () => {
  test.each([
    ['A blunt one. Please sign the form.', 'Please sign the form.'],
    ['Please sign the form. A blunt one.', 'Please sign the form.'],
    ['Please sign it. A blunt one. It is due on Friday.', 'Please sign it. It is due on Friday.'],
    ['Hi Ana,\n\nA blunt one.\n\nPlease sign it.', 'Hi Ana,\n\nPlease sign it.'],
    [
      'Hi Ana,\n\nPlease sign it. A blunt one.\n\nBest,\nJo',
      'Hi Ana,\n\nPlease sign it.\n\nBest,\nJo',
    ],
  ])('%s', (before, after) => {
    expect(applied(before)).toBe(after);
  });

  test('is not offered when nothing would be left to say', () => {
    expect(applied('Hi Ana,\n\nA blunt one.\n\nBest,\nJo')).toBeUndefined();
  });
});
