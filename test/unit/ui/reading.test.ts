import { expect, test } from 'vitest';
import type { Category } from '../../../src/engine/diagnostic.ts';
import type { Report } from '../../../src/engine/report.ts';
import { readingOf } from '../../../src/ui/reading.ts';

function reportOf(categories: readonly Category[], more: Partial<Report> = {}): Report {
  return {
    diagnostics: categories.map((category, start) => ({
      category,
      start,
      end: start + 1,
      rule: 'some-rule',
      severity: 'hint',
      message: 'This leaves the date open.',
      why: 'Readers fill it in.',
      suggestions: [],
    })),
    more: [],
    tone: { score: 0, label: 'plain', because: [] },
    outreach: null,
    isPartial: false,
    ...more,
  };
}

test('nothing found is said in a sentence of its own', () => {
  expect(readingOf(reportOf([]))).toEqual({
    title: 'Reads as matter-of-fact',
    text: 'Nothing here is likely to be taken the wrong way.',
  });
});

test('findings are counted by category', () => {
  expect(readingOf(reportOf(['harshness', 'ambiguity', 'harshness'])).text).toBe(
    'Two phrases may land harder than meant. One phrase can be read two ways.',
  );
});

test('a first message that asks too early says so first', () => {
  const outreach = {
    isOutreach: true,
    asksTooEarly: true,
    summary: 'It asks early.',
    checklist: [],
  };
  expect(readingOf(reportOf(['ambiguity'], { outreach })).text).toBe(
    'It asks early. One phrase can be read two ways.',
  );
});
