import { expect, test } from 'vitest';
import { filesIn } from './source-files.ts';

const source = filesIn('src');

/** Ways to the network, and ways to run or parse what came from elsewhere. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'a request': /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b/u,
  'a connection': /\bWebSocket\b|\bRTCPeerConnection\b/u,
  'a script from elsewhere': /\bimportScripts\s*\(|\bimport\s*\(\s*['"`]https?:/u,
  'code made of text': /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/u,
  'markup made of text':
    /\b(?:inner|outer)HTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b|dangerouslySetInnerHTML/u,
  'an address that loads': /\b(?:src|href)=["'{`]+https?:|\burl\(\s*["']?https?:/u,
};

test.each(Object.entries(forbidden))('src is without %s', (_, pattern) => {
  const found = source
    .filter(({ path }) => !path.endsWith('.test.ts'))
    .flatMap(({ path, text }) => {
      const match = pattern.exec(text)?.[0];
      return match === undefined ? [] : [`${path}: ${match}`];
    });
  expect(found).toEqual([]);
});

test('files are short enough to be read in one go', () => {
  const tooLong = source
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(tooLong).toEqual([]);
});

test('every TODO has a date that has not passed, or an issue', () => {
  const today = new Date().toISOString().slice(0, 10);
  const everything = [...source, ...filesIn('scripts'), ...filesIn('test')];
  const overdue = everything.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:\/\/|\/?\*|<!--)\s*(?:TODO|FIXME|XXX)\b(.*)/gu)]
      .filter(([, rest = '']) => !isKept(rest, today))
      .map(([line]) => `${path}: ${line}`),
  );
  expect(overdue).toEqual([]);
});

function isKept(rest: string, today: string): boolean {
  const date = /^ \[(\d{4}-\d{2}-\d{2})\]: \S/u.exec(rest)?.[1];
  return date === undefined ? /^ #\d+: \S/u.test(rest) : date >= today;
}
