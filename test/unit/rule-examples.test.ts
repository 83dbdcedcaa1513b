import { describe, expect, test } from 'vitest';
import coldMessage from '../../src/checklists/cold-message.ts';
import { createEngine } from '../../src/engine/check.ts';
import type { MessageContext } from '../../src/engine/context.ts';
import { loadEar } from '../../src/engine/ear/load.ts';
import { loadGrammar } from '../../src/engine/grammar.ts';
import type { InContext, Rule } from '../../src/engine/rule.ts';
import { rules } from '../../src/rules/index.ts';

const grammar = loadGrammar();
const ear = loadEar();

/** What the rule alone says of a draft, nothing taken down. */
function caughtBy(rule: Rule, draft: string, context: Partial<MessageContext>) {
  const failures: unknown[] = [];
  const engine = createEngine({
    rules: [rule],
    coldMessage,
    grammar: () => grammar,
    ...(rule.scope === 'ear' && { ear }),
    onBrokenRule: (_, error) => failures.push(error),
  });
  const { diagnostics, more } = engine.check(
    { text: draft },
    { ...defaultContext(rule), ...context },
  );
  if (failures.length > 0) throw failures[0];
  return [...diagnostics, ...more].sort((a, b) => a.start - b.start);
}

function defaultContext({ category }: Rule): MessageContext {
  return category === 'outreach'
    ? { channel: 'linkedin', thread: 'new' }
    : { channel: 'email', thread: 'reply' };
}

function partsOf(example: string | InContext) {
  return typeof example === 'string' ? { draft: example, context: {} } : example;
}

function withMarks(draft: string, found: readonly { start: number; end: number }[]): string {
  let drawn = '';
  let from = 0;
  for (const { start, end } of found) {
    drawn += `${draft.slice(from, start)}‹${draft.slice(start, end)}›`;
    from = end;
  }
  return drawn + draft.slice(from);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { flagged, clean, rewritten } = rule.examples;

  test('has more clean examples than flagged ones, and some of each', () => {
    expect(flagged.length).toBeGreaterThanOrEqual(2);
    expect(clean.length).toBeGreaterThan(flagged.length);
  });

  test.each(clean.map(partsOf))('is silent: $draft', ({ draft, context }) => {
    expect(withMarks(draft, caughtBy(rule, draft, context))).toBe(draft);
  });

  test.each(flagged.map(partsOf))('catches: $draft', ({ draft: drawn, context }) => {
    const draft = drawn.replaceAll(/[‹›]/gu, '');
    const caught = caughtBy(rule, draft, context);
    // Which words the ear names changes with each training.
    if (rule.scope === 'ear') expect(caught).toHaveLength(1);
    else expect(withMarks(draft, caught)).toBe(drawn);
  });

  test.each(rewritten.map(([before, after]) => ({ before, after })))(
    'rewrites: $before',
    ({ before, after }) => {
      const [found] = caughtBy(rule, before, {});
      const suggestion = found?.suggestions[0];
      if (!suggestion) throw new Error('No suggestion was made.');
      const { start, end, replacement } = suggestion;
      expect(before.slice(0, start) + replacement + before.slice(end)).toBe(after);
      expect(caughtBy(rule, after, {})).toEqual([]);
    },
  );
});
