import { describe, expect, test } from 'vitest';
import { isExcused, startsMainClause, statementFrom } from '../../src/engine/reproach.ts';
import { makeSentence } from '../../src/engine/sentence.ts';
import { fitIn, startedLike, uncapitalised } from '../../src/engine/wording.ts';

function sentenceOf(text: string) {
  return makeSentence({
    text,
    source: text,
    kind: 'body',
    isListItem: false,
    grammar: () => undefined,
  });
}

describe('startsMainClause', () => {
  test.each([
    ['You never sent it.', true],
    ['Raj, you never sent it.', true],
    ['But again you never sent it.', true],
    ['It failed because you never sent it.', true],
    ['I see that you never sent it.', true],
    ['If you never sent it, tell me.', false],
    ['She said you never sent it.', false],
    ['I know you never sent it.', false],
  ])('%s', (text, expected) => {
    expect(startsMainClause(sentenceOf(text), text.toLowerCase().indexOf('you'))).toBe(expected);
  });
});

describe('statementFrom', () => {
  test.each([
    ["You didn't send it, so we wait.", "You didn't send it"],
    ["You didn't send the list to Ana and Ben.", "You didn't send the list to Ana and Ben"],
    ["You didn't send it and now we wait.", "You didn't send it"],
    ["You didn't tell me when it starts!", "You didn't tell me when it starts"],
  ])('%s', (text, expected) => {
    const { start, end } = statementFrom(sentenceOf(text), 0);
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe('isExcused', () => {
  test.each([
    ["You didn't reply, no worries.", true],
    ["Sorry, you didn't get my mail.", true],
    ["You didn't reply.", false],
  ])('%s', (text, expected) => {
    expect(isExcused(text)).toBe(expected);
  });
});

describe('wording', () => {
  test('keeps names, “I” and capitals when a word moves into a sentence', () => {
    expect(['Send it', 'I sent it', 'PDF files', 'iOS builds'].map(uncapitalised)).toEqual([
      'send it',
      'I sent it',
      'PDF files',
      'iOS builds',
    ]);
  });

  test('begins a sentence as the writer did', () => {
    expect(startedLike('Send it', 'could you')).toBe('Could you');
    expect(startedLike('send it', 'could you')).toBe('could you');
  });

  test('types apostrophes as the writer does', () => {
    expect(fitIn('You don’t', 0, "i haven't")).toBe('I haven’t');
    expect(fitIn("and you don't", 4, 'I haven’t')).toBe("I haven't");
  });
});
