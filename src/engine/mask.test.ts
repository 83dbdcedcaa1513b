import { expect, test } from 'vitest';
import { FILLER, maskDraft } from './mask.ts';

const mask = (text: string) => maskDraft({ text }).replaceAll(FILLER, '#');

test('keeps the length of every text', () => {
  const texts = [
    '',
    'Plain.',
    '> quoted\nmine',
    '“curly’s” \u00A0 space',
    '```\ncode',
    '🙏 https://a.example/b?c',
  ];
  for (const text of texts) expect(maskDraft({ text })).toHaveLength(text.length);
});

test('makes quotes and spaces plain', () => {
  expect(mask('You didn’t\u00A0send it')).toBe("You didn't send it");
});

test.each([
  ['a link', 'See https://a.example/you-never now', `See ${'#'.repeat(27)} now`],
  ['an address', 'Ask you.never@a.example now', `Ask ${'#'.repeat(19)} now`],
  ['a mention', 'Hey @dana.reyes look', 'Hey ########### look'],
  ['inline code', 'Run `you never` first', 'Run ########### first'],
  ['quoted speech', 'She wrote "you never answer" to me', 'She wrote ################## to me'],
])('blots out %s', (_, text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each([
  ['quoted lines', 'Agreed.\n> You never answer.', 'Agreed.'],
  ['the line that introduces a quote', 'Ok.\nOn Mon, 16 Nov 2026 Dana wrote:\n> no', 'Ok.'],
  ['a signature', 'Bye.\n-- \nYou never know, Inc.', 'Bye.'],
  ['fenced code', 'Look:\n```\nyou never()\n```', 'Look:'],
  ['a forwarded mail', 'FYI\n---------- Forwarded message ---------\nYou never', 'FYI'],
])('takes out %s', (_, text, left) => {
  expect(mask(text).trim()).toBe(left);
});

test('takes out what the page marks as not the writer’s', () => {
  expect(maskDraft({ text: 'Mine. Theirs.', excluded: [{ start: 6, end: 13 }] }).trim()).toBe(
    'Mine.',
  );
});
