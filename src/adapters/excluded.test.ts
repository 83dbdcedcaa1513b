// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { SiteAdapter } from './adapter.ts';
import { mapText } from './editors/text-map.ts';
import { excludedIn } from './excluded.ts';
import gmail from './sites/gmail.ts';
import outlook from './sites/outlook.ts';
import slack from './sites/slack.ts';

function boxOf(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const box = document.querySelector<HTMLElement>('div');
  if (!box) throw new Error('The test has no box.');
  return box;
}

function ownWords(box: HTMLElement, site: SiteAdapter): string {
  return mapText(box, excludedIn(box, site)).text.trim();
}

test.each([
  [
    'a quote below',
    gmail,
    'Fine.<div class="gmail_quote"><div class="gmail_attr">On Monday:</div><blockquote>Old.</blockquote></div>',
    'Fine.',
  ],
  [
    'answers between quotes',
    gmail,
    '<div class="gmail_quote"><blockquote>Start?</blockquote><div>Yes.</div><blockquote>Done?</blockquote><div>No.</div></div>',
    'Yes.\nNo.',
  ],
  [
    'a quote, and no indented text',
    gmail,
    '<blockquote style="margin:0 0 0 40px;border:none">Mine.</blockquote><blockquote>Old.</blockquote>',
    'Mine.',
  ],
  [
    'a forwarded mail',
    gmail,
    'See below.<div class="gmail_quote"><div class="gmail_attr">Forwarded</div><div>You never answer.<blockquote>Older.</blockquote></div></div>',
    'See below.',
  ],
  [
    'a mention',
    gmail,
    '<div><a class="gmail_plusreply" href="mailto:d@x.example">@Dana</a> can you look?</div>',
    '\uFFFC can you look?',
  ],
  [
    'a signature with its dashes',
    gmail,
    'Thanks.<br><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam</div>',
    'Thanks.',
  ],
  [
    'what follows the reference',
    outlook,
    '<div>Fine.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Von: Dana</div><div>Alt.</div>',
    'Fine.',
  ],
  [
    'a reference inside the signature',
    outlook,
    '<div>Fine.</div><div id="Signature"><div>Sam</div><div id="x_divRplyFwdMsg">Von: Dana</div><div>Alt.</div></div><div>Alt, zwei.</div>',
    'Fine.',
  ],
  [
    'a sensitivity label',
    outlook,
    '<p>[Internal use only]<br></p><div>Please advise.</div>',
    'Please advise.',
  ],
  [
    'a mention among words',
    outlook,
    '<div>Ask <a href="mailto:d@x.example">@Dana</a> or <a href="mailto:e@x.example">e@x.example</a>.</div>',
    'Ask \uFFFC or e@x.example.',
  ],
  [
    'code and a colleague’s words',
    slack,
    '<p>Look, <code>x</code>:</p><blockquote>theirs</blockquote><div class="ql-code-block">fail();</div><p>Why?</p>',
    'Look, \uFFFC:\nWhy?',
  ],
])('leaves out %s', (_what, site, html, text) => {
  expect(ownWords(boxOf(html), site)).toBe(text);
});

test('what is typed into a signature is the writer’s own', () => {
  const box = boxOf('<div><br></div><div id="Signature"><div>Sam Ortiz</div><div>Acme</div></div>');
  expect(ownWords(box, outlook)).toBe('');

  const typed = document.createElement('div');
  typed.textContent = 'Why was I not told?';
  box.querySelector('#Signature')?.prepend(typed);
  expect(ownWords(box, outlook)).toBe('Why was I not told?');

  typed.remove();
  expect(ownWords(box, outlook)).toBe('');
});
