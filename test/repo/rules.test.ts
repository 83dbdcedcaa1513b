import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { Rule } from '../../src/engine/rule.ts';
import { rules } from '../../src/rules/index.ts';

const files = import.meta.glob<{ default: Rule }>(
  ['../../src/rules/*/*.ts', '!**/*.test.ts', '!**/*.lexicon.ts'],
  { eager: true },
);

test('rule files and registered rules are as many', () => {
  expect(rules.length).toBe(Object.keys(files).length);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each(Object.entries(files))('%s', (path, { default: rule }) => {
  expect(rule.id, 'id is the file’s name').toBe(basename(path, '.ts'));
  expect(rule.category, 'category is the folder').toBe(basename(dirname(path)));
  expect(rules, 'is registered: npm run generate').toContain(rule);
  expect(existsSync(`docs/rules/${rule.id}.md`), 'has a page: npm run generate').toBe(true);

  const { flagged, clean } = rule.examples;
  expect(flagged.length, 'is exampled').toBeGreaterThanOrEqual(2);
  expect(clean.length, 'shows more drafts on which it is silent').toBeGreaterThan(flagged.length);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks kindly', (_, rule) => {
  expect(rule.message.split(' ').length, 'message is one breath').toBeLessThanOrEqual(14);
  expect(rule.message, 'message is a sentence').toMatch(/^[\p{Lu}“].*[.”]$/u);
  for (const words of [rule.message, rule.why]) {
    expect(words, 'no exclamation, no straight quotes').not.toMatch(/[!"']/u);
    expect(words, 'about the text, never about its writer').not.toMatch(
      /\byou(?:['’]re| are| sound| seem)\b/iu,
    );
  }
});
