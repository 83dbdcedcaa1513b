import { expect, test } from 'vitest';
import { createEngine, nothingOff } from './check.ts';
import type { MessageContext } from './context.ts';
import type { Grammar } from './grammar.ts';
import { defineMessageRule, defineRule, type Rule, type SentenceRule } from './rule.ts';

const context: MessageContext = { channel: 'email', thread: 'reply' };
const examples = { flagged: [], clean: [], rewritten: [] };
const grammar = {} as Grammar;

function wordRule(word: string, more: Partial<SentenceRule> = {}): Rule {
  return defineRule({
    id: `says-${word}`,
    category: 'harshness',
    strength: 'warning',
    message: 'A word.',
    why: 'Because.',
    cues: [word],
    examples,
    *check(sentence) {
      yield* sentence.find(new RegExp(`\\b${word}\\b`, 'iu'));
    },
    ...more,
  });
}

function engineOf(rules: readonly Rule[], more: Partial<Parameters<typeof createEngine>[0]> = {}) {
  return createEngine({
    rules,
    coldMessage: { id: 'none', questions: [] },
    grammar: () => grammar,
    ...more,
  });
}

function caught(text: string, rules: readonly Rule[], settings = nothingOff): readonly string[] {
  const { diagnostics } = engineOf(rules).check({ text }, context, settings);
  return diagnostics.map(({ start, end }) => text.slice(start, end));
}

test('places findings of every sentence in the draft', () => {
  const text = 'Hi 🙏,\n\nOne bad line. And one BAD more.\n> bad quote';
  expect(caught(text, [wordRule('bad')])).toEqual(['bad', 'BAD']);
});

test('says nothing of writing in another language', () => {
  const text = 'Bitte schicken Sie mir bad die Unterlagen noch heute zurück, weil wir warten.';
  expect(caught(text, [wordRule('bad')])).toEqual([]);
});

test('gives the same report twice, the second time from its caches', () => {
  const engine = engineOf([wordRule('bad')]);
  const first = engine.check({ text: 'A bad line.' }, context);
  expect(engine.check({ text: 'A bad line.' }, context)).toEqual(first);
});

test('finds a sentence again where an edit has moved it', () => {
  const engine = engineOf([wordRule('bad')]);
  engine.check({ text: 'A bad line.' }, context);
  const [moved] = engine.check({ text: 'New. A bad line.' }, context).diagnostics;
  expect(moved).toMatchObject({ start: 7, end: 10 });
});

test.each([
  ['a category', { ...nothingOff, categoriesOff: ['harshness'] as const }],
  ['a rule', { ...nothingOff, rulesOff: ['says-bad'] }],
  ['a phrase', { ...nothingOff, dismissed: [{ phrase: 'bad' }] }],
  ['a phrase of that rule', { ...nothingOff, dismissed: [{ phrase: 'bad', rule: 'says-bad' }] }],
])('keeps silent about %s that is off', (_, settings) => {
  expect(caught('A bad line.', [wordRule('bad')], settings)).toEqual([]);
});

test('a phrase dismissed for one rule is heard by another', () => {
  const settings = { ...nothingOff, dismissed: [{ phrase: 'bad', rule: 'other' }] };
  expect(caught('A bad line.', [wordRule('bad')], settings)).toEqual(['bad']);
});

test('overlapping findings share one card: the stronger speaks', () => {
  const text = 'A bad idea.';
  const weak = wordRule('bad', { strength: 'hint' });
  const strong = wordRule('bad idea', { id: 'stronger', cues: ['bad'], strength: 'strong' });
  expect(caught(text, [weak, strong])).toEqual(['bad idea']);
});

test('a rule that throws is switched off, and told of once', () => {
  const broken: string[] = [];
  const throwing = wordRule('bad', {
    id: 'throwing',
    check() {
      throw new Error('oops');
    },
  });
  const engine = engineOf([throwing, wordRule('bad')], {
    onBrokenRule: (rule) => broken.push(rule),
  });
  for (const text of ['A bad line.', 'Another bad line.'])
    expect(engine.check({ text }, context).diagnostics).toHaveLength(1);
  expect(broken).toEqual(['throwing']);
});

test('reports that it is partial until the grammar a rule asked for is there', () => {
  let loaded: Grammar | undefined;
  const asking = wordRule('bad', {
    *check(sentence) {
      if (sentence.grammar()) yield* sentence.find(/\bbad\b/iu);
    },
  });
  const engine = engineOf([asking], { grammar: () => loaded });
  expect(engine.check({ text: 'A bad line.' }, context)).toMatchObject({
    isPartial: true,
    diagnostics: [],
  });
  loaded = grammar;
  const report = engine.check({ text: 'A bad line.' }, context);
  expect(report.isPartial).toBe(false);
  expect(report.diagnostics).toHaveLength(1);
});

test('message rules see the whole message', () => {
  const counting = defineMessageRule({
    id: 'three-sentences',
    category: 'ambiguity',
    strength: 'warning',
    message: 'Three.',
    why: 'Because.',
    examples,
    *check({ sentences, text }) {
      if (sentences.length >= 3) yield { start: 0, end: text.length };
    },
  });
  expect(caught('One. Two.', [counting])).toEqual([]);
  expect(caught('One. Two. Three.', [counting])).toEqual(['One. Two. Three.']);
});

test('warns of each placeholder of ours that is left', () => {
  const { diagnostics } = engineOf([]).check(
    { text: 'By [day], not [day]. See [notes].', placeholders: ['[day]'] },
    context,
  );
  expect(diagnostics.map(({ rule, start }) => [rule, start])).toEqual([
    ['unfilled-placeholder', 3],
    ['unfilled-placeholder', 14],
  ]);
});

test('refuses rules that could never run', () => {
  expect(() => wordRule('bad', { cues: [] })).toThrow(/cues/u);
  expect(() => engineOf([wordRule('bad', { cues: ['Bad'] })])).toThrow(/lower-case/u);
  expect(() => engineOf([wordRule('bad', { cues: [':sideways'] })])).toThrow(/shape/u);
});
