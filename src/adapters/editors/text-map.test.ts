// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapText } from './text-map.ts';

function boxOf(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const box = document.body.firstElementChild;
  if (!(box instanceof HTMLElement)) throw new Error('The test has no box.');
  return box;
}

function mapOf(html: string, excluded = '[data-excluded]') {
  const box = boxOf(html);
  return { box, ...mapText(box, [...box.querySelectorAll(excluded)]) };
}

test.each([
  ['', ''],
  ['<br>', ''],
  ['<p><br></p>', ''],
  ['one', 'one'],
  ['one<div>two</div>', 'one\ntwo'],
  ['one<div><br></div><div>two</div>', 'one\n\ntwo'],
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['<div>one<br></div><div>two</div>', 'one\ntwo'],
  ['one<br><br>two', 'one\n\ntwo'],
  ['<div><br></div>two', '\ntwo'],
  ['one<div></div>two', 'one\ntwo'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
  ['<div>\n  <p>one</p>\n  <p>two </p>\n</div>', 'one\ntwo '],
  ['one   two\nthree', 'one two three'],
  ['<p style="white-space: pre-wrap">  one\ntwo</p>', '  one\ntwo'],
  ['one&nbsp; two', 'one  two'],
  ['Hello\u200B the\u2060re\uFEFF', 'Hello there'],
  ['👩\u200D💻 ok', '👩\u200D💻 ok'],
  ['ok <img alt="smile"> then', 'ok \uFFFC then'],
  ['ask <span contenteditable="false">@Dana</span>, please', 'ask \uFFFC, please'],
  ['ask <ts-mention data-excluded>@Dana</ts-mention>, please', 'ask \uFFFC, please'],
  ['run <code data-excluded>rm</code> now', 'run \uFFFC now'],
  ['one<blockquote data-excluded>quote</blockquote>two', 'one\ntwo'],
  ['one<div contenteditable="false">card</div>two', 'one\ntwo'],
  ['one<br><span data-excluded>-- </span><br><div data-excluded>Sam</div>', 'one\n'],
  ['one<span aria-hidden="true"> ghost</span>', 'one'],
  ['one<grammarly-extension>x</grammarly-extension>', 'one'],
  ['one<script>x</script><style>y</style>', 'one'],
])('%s', (html, text) => {
  expect(mapOf(html).text).toBe(text);
});

test('a range shows the words of its span', () => {
  const { text, range } = mapOf('<p>Hi <b>Da</b>na,</p><p>see <img> this\u200B now</p>');
  for (const word of text.matchAll(/[^\s\uFFFC]+/gu)) {
    const span = { start: word.index, end: word.index + word[0].length };
    expect(String(range(span)).replace('\u200B', '')).toBe(word[0]);
  }
});

test('an empty span gives the place of a caret, also on an empty line', () => {
  const { range, indexOf, text } = mapOf('<p>one</p><p><br></p><p>two</p>');
  for (let index = 0; index <= text.length; index += 1) {
    const { startContainer, startOffset, collapsed } = range({ start: index, end: index });
    expect(collapsed).toBe(true);
    expect(indexOf({ node: startContainer, offset: startOffset })).toBe(index);
  }
});

test('places between elements have an index', () => {
  const { box, indexOf } = mapOf('<p>one</p><p>two<br></p><p><br></p>');
  const [first, second, third] = [...box.children];

  expect(indexOf({ node: box, offset: 0 })).toBe(0);
  expect(indexOf({ node: first ?? box, offset: 1 })).toBe(3);
  expect(indexOf({ node: second ?? box, offset: 0 })).toBe(4);
  expect(indexOf({ node: second ?? box, offset: 1 })).toBe(7);
  expect(indexOf({ node: third ?? box, offset: 0 })).toBe(8);
  expect(indexOf({ node: document, offset: 0 })).toBeUndefined();
});

test('any page: spans and ranges agree', () => {
  const random = generator(20_261_122);
  for (let round = 0; round < 200; round += 1) {
    const html = someHtml(random, 3);
    const { text, range, indexOf } = mapOf(html);
    const start = Math.floor(random() * (text.length + 1));
    const end = start + Math.floor(random() * (text.length + 1 - start));
    const found = range({ start, end });

    expect(solid(String(found)), html).toBe(solid(text.slice(start, end)));
    for (const [index, character] of [...text].entries()) {
      if (character === '\n' || text.length !== [...text].length) continue;
      const { startContainer: node, startOffset: offset } = range({ start: index, end: index + 1 });
      expect(indexOf({ node, offset }), html).toBe(index);
    }
  }
});

/** The characters that both a range and a draft show: a range knows neither line breaks nor chips. */
function solid(text: string): string {
  return text.replaceAll(/[\s\u200B\uFFFC]/gu, '');
}

function someHtml(random: () => number, depth: number): string {
  const parts = ['one', 'two ', ' ', '&nbsp;', 'x\u200By', '🙂', '\n', '<br>', '<img>', '<br><br>'];
  const tags = ['div', 'p', 'b', 'span', 'ul', 'blockquote data-excluded', 'a data-excluded'];
  const count = 1 + Math.floor(random() * 4);
  const pieces = Array.from({ length: count }, () => {
    if (depth === 0 || random() < 0.5) return parts[Math.floor(random() * parts.length)];
    const tag = tags[Math.floor(random() * tags.length)] ?? 'div';
    const inside = tag.includes('excluded') ? '' : someHtml(random, depth - 1);
    return `<${tag}>${inside}</${tag.split(' ')[0]}>`;
  });
  return pieces.join('');
}

/** The same numbers at each run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
