import { expect, test } from 'vitest';
import { movedSelection, outcome, refusal } from './outcome.ts';

/** A field whose text is one of these, and the next after each undo. */
function field(...texts: readonly string[]) {
  let undone = 0;
  return {
    read: () => texts[Math.min(undone, texts.length - 1)] ?? '',
    undo: () => {
      undone += 1;
    },
    undone: () => undone,
  };
}

test('a field that took the rewrite is left alone', async () => {
  const { read, undo, undone } = field('new');

  expect(await outcome(read, { before: 'old', wanted: 'new', undo })).toEqual({ ok: true });
  expect(undone()).toBe(0);
});

test('a field that did nothing is not undone', async () => {
  const { read, undo, undone } = field('old');

  expect(await outcome(read, { before: 'old', wanted: 'new', undo })).toEqual({
    ok: false,
    reason: refusal.ignored,
  });
  expect(undone()).toBe(0);
});

test('what a field made of the rewrite is undone once', async () => {
  const { read, undo, undone } = field('newnew', 'old');

  expect(await outcome(read, { before: 'old', wanted: 'new', undo })).toEqual({
    ok: false,
    reason: refusal.undone,
  });
  expect(undone()).toBe(1);
});

test('a field that cannot be put back says so', async () => {
  const { read, undo, undone } = field('newnew', 'ol');

  expect(await outcome(read, { before: 'old', wanted: 'new', undo })).toEqual({
    ok: false,
    reason: refusal.damaged,
  });
  expect(undone()).toBe(1);
});

test.each([
  ['before', { start: 2, end: 4 }, { start: 2, end: 4 }],
  ['at the start', { start: 10, end: 10 }, { start: 10, end: 10 }],
  ['inside', { start: 12, end: 12 }, undefined],
  ['across', { start: 2, end: 12 }, undefined],
  ['around', { start: 2, end: 30 }, { start: 2, end: 33 }],
  ['at the end', { start: 15, end: 15 }, { start: 18, end: 18 }],
  ['behind', { start: 20, end: 22 }, { start: 23, end: 25 }],
])('a selection %s the words that grew', (_where, selection, moved) => {
  expect(movedSelection(selection, { span: { start: 10, end: 15 }, growth: 3 })).toEqual(moved);
});
