import { expect, test } from 'vitest';
import { run } from './run.ts';

function runOn(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  let out = '';
  let complaints = '';
  const status = run(args, {
    read(file) {
      const text = files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      complaints += text;
    },
  });
  return { status, out, complaints };
}

const finding = 'Thanks.\nPlease reply ASAP.';

test('draws a finding where it is, with reason and rewrite', () => {
  const { status, out } = runOn(['check', 'mail.txt'], { 'mail.txt': finding });
  expect(status).toBe(1);
  expect(out).toContain('mail.txt:2:14: warning ambiguity/vague-deadline');
  expect(out).toContain(`    Please reply ASAP.\n    ${' '.repeat(13)}~~~~`);
  expect(out).toContain('[day]');
});

test('exits with 0 when nothing is found', () => {
  expect(runOn(['check', '-'], { '-': 'Thank you for the notes.' })).toEqual({
    status: 0,
    out: '',
    complaints: '',
  });
});

test.each([
  ['no command', []],
  ['an unknown command', ['lint']],
  ['an unknown option', ['check', '--loud']],
  ['an unknown format', ['check', '--format', 'xml']],
  ['an unknown channel', ['check', '--channel', 'fax']],
  ['a file that can’t be read', ['check', 'missing.txt']],
])('exits with 2 on %s, and says why', (_, args) => {
  const { status, complaints } = runOn(args);
  expect(status).toBe(2);
  expect(complaints).not.toBe('');
});

test('answers JSON lines in order, malformed ones too, and goes on', () => {
  const lines = [
    JSON.stringify({ id: 'a', text: finding, context: { channel: 'email', thread: 'reply' } }),
    '{ not json',
    JSON.stringify({ id: 'c', text: 7 }),
    JSON.stringify({ id: 'd', text: 'Fine.', context: { channel: 'fax' } }),
    JSON.stringify({ id: 'e', text: 'Thank you for the notes.' }),
  ];
  const { status, out } = runOn(['check', '--format', 'jsonl'], { '-': `${lines.join('\n')}\n` });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual(['a', null, null, null, 'e']);
  expect(answers[0].diagnostics[0]).toMatchObject({
    rule: 'vague-deadline',
    category: 'ambiguity',
    start: 21,
    end: 25,
  });
  expect(answers[1].error).toBeTruthy();
  expect(answers[2].error).toContain('text');
  expect(answers[3].error).toContain('context.channel');
  expect(answers[4]).toMatchObject({
    diagnostics: [],
    tone: { label: expect.any(String) },
    outreach: null,
  });
});
