// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { loadPage } from '../../test/support/fixture-document.ts';
import { composeBoxFrom, findComposeBoxes } from './find-compose-box.ts';
import { generic } from './sites/generic.ts';
import gmail from './sites/gmail.ts';
import linkedin from './sites/linkedin.ts';
import outlook from './sites/outlook.ts';
import slack from './sites/slack.ts';

function elementAt(selector: string, root: ParentNode = document): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The test page has no \`${selector}\`.`);
  return element;
}

test.each([
  ['gmail', gmail, '[g_editable]'],
  ['gmail-reply', gmail, '[g_editable]'],
  ['outlook', outlook, '#editorParent_1 [role="textbox"]'],
  ['outlook-reply', outlook, '#editorParent_2 [role="textbox"]'],
  ['linkedin-page', linkedin, 'main .msg-form__contenteditable'],
])('the box of %s is found, from within it, too', (page, site, selector) => {
  loadPage(page);
  const box = elementAt(selector);
  const line = box.appendChild(document.createElement('p'));

  expect(findComposeBoxes(document, site)).toContain(box);
  expect(composeBoxFrom(line, site)).toBe(box);
  expect(composeBoxFrom(line.appendChild(new Text('Hi')), site)).toBe(box);
});

test.each([
  ['linkedin-overlay', '.msg-form__contenteditable'],
  ['linkedin-invite', '#custom-message'],
])('the box of %s is found in its shadow root', (page, selector) => {
  loadPage(page);
  const root = elementAt('#interop-outlet').shadowRoot;
  const box = elementAt(selector, root ?? document);

  expect(findComposeBoxes(document, linkedin)).toContain(box);
  expect(findComposeBoxes(elementAt('#interop-outlet'), linkedin)).toContain(box);
  expect(composeBoxFrom(box, linkedin)).toBe(box);
});

test.each([
  ['gmail', gmail, 'textarea.Ak, input[name="subjectbox"], input[name="q"]'],
  ['outlook', outlook, '[id$="_TO"] [role="textbox"], [id$="_TO"] ._Entity, input'],
  ['outlook-reply', outlook, '[role="document"], input'],
  ['slack', slack, '.p-quick_switcher [role="textbox"]'],
  ['linkedin-page', linkedin, '.msg-form__placeholder, input'],
])('other fields of %s are left alone', (page, site, selector) => {
  loadPage(page);
  const others = [...document.querySelectorAll(selector)];

  expect(others.length).toBeGreaterThan(0);
  for (const other of others) expect(composeBoxFrom(other, site)).toBeUndefined();
});

test.each([
  '<textarea data-tact-compose="email"></textarea>',
  '<div contenteditable="true" data-tact-compose="chat"></div>',
  '<div contenteditable="plaintext-only" data-tact-compose="chat"></div>',
])('%s is a compose box', (html) => {
  document.body.innerHTML = html;
  expect(composeBoxFrom(document.body.firstElementChild, generic)).toBeDefined();
});

test.each([
  '<input type="password" data-tact-compose>',
  '<input type="text" data-tact-compose>',
  '<textarea autocomplete="cc-number" data-tact-compose></textarea>',
  '<textarea autocomplete="section-a one-time-code" data-tact-compose></textarea>',
  '<textarea inputmode="tel" data-tact-compose></textarea>',
  '<textarea role="searchbox" data-tact-compose></textarea>',
  '<textarea readonly data-tact-compose></textarea>',
  '<div contenteditable="true" role="combobox" data-tact-compose></div>',
  '<div contenteditable="true" aria-hidden="true" data-tact-compose></div>',
  '<div class="ql-clipboard" contenteditable="true" data-tact-compose></div>',
  '<div contenteditable="false" data-tact-compose></div>',
  '<div data-tact-compose></div>',
])('%s is none', (html) => {
  document.body.innerHTML = html;
  expect(composeBoxFrom(document.body.firstElementChild, generic)).toBeUndefined();
  expect(findComposeBoxes(document, generic)).toEqual([]);
});

test('no element is in no box', () => {
  expect(composeBoxFrom(null, generic)).toBeUndefined();
  expect(composeBoxFrom(undefined, generic)).toBeUndefined();
  expect(composeBoxFrom(new EventTarget(), generic)).toBeUndefined();
});
