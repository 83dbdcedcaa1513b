import { expect, test } from 'vitest';
import { pageFor, pageUrls } from '../pages/index.ts';
import { clickOn, middleOf } from './support/elements.ts';
import { highlightedWords, highlightsOf } from './support/highlights.ts';
import { useTact } from './support/tact-browser.ts';
import { clickInTact, shownByTact } from './support/tact-view.ts';
import { waitFor } from './support/wait-for.ts';

const page = `<!doctype html><meta charset="utf-8"><title>Fixture</title>
  <div id="box" contenteditable="true" role="textbox" style="height: 100px"></div>
  <iframe src="https://mail.google.com/frame" title="inner"></iframe>`;
const frame = `<!doctype html><meta charset="utf-8"><title>Inner</title><button>Inside</button>`;

const browser = useTact((url) => ({
  body: url.endsWith('/frame') ? frame : page,
  headers: {
    'content-security-policy': "script-src 'nonce-1'; require-trusted-types-for 'script'",
  },
}));

test('a fixture stands at a real address', async () => {
  const tab = await browser.open('https://mail.google.com/mail/u/0/#inbox');

  expect(await tab.evaluate(() => `${location.host} ${document.title}`)).toBe(
    'mail.google.com Fixture',
  );
});

test('keys are real', async () => {
  const tab = await browser.open('https://mail.google.com/mail/u/0/');
  await tab.evaluate(() => {
    addEventListener('keydown', ({ isTrusted }) =>
      document.body.setAttribute('data-trusted', String(isTrusted)),
    );
  });
  await clickOn(tab, '#box');
  await tab.type('Hi “Kay”,\nall good.');
  await tab.press('Control+a');

  expect(await tab.evaluate(() => document.body.getAttribute('data-trusted'))).toBe('true');
  expect(await tab.evaluate(() => String(getSelection()))).toMatch(/^Hi “Kay”,\n+all good\.$/u);

  await tab.press('Backspace');
  expect(await tab.evaluate(() => document.querySelector('#box')?.textContent)).toBe('');
});

test('highlights and closed shadow roots can be seen', async () => {
  const tab = await browser.open('https://mail.google.com/mail/u/0/');
  await clickOn(tab, '#box');
  await tab.type('one two');
  await tab.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector('#box')?.firstChild;
    if (!text) throw new Error('The box is empty.');
    range.setStart(text, 4);
    range.setEnd(text, 7);
    CSS.highlights.set('planted', new Highlight(range));

    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    const button = root.appendChild(document.createElement('button'));
    button.textContent = 'Press';
    button.addEventListener('click', ({ isTrusted }) => {
      button.textContent = isTrusted ? 'Pressed' : 'Faked';
    });
    root.appendChild(document.createElement('p')).hidden = true;
  });

  expect(await highlightedWords(tab)).toEqual(['two']);
  expect(await shownByTact(tab)).toBe('Press');
  await clickInTact(tab, 'button', 'Press');
  await waitFor('the click', async () => (await shownByTact(tab)) === 'Pressed');
});

test('frames are reached', async () => {
  const tab = await browser.open('https://mail.google.com/mail/u/0/');
  const inner = await tab.frame('/frame');
  await inner.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', () => {
      document.title = 'Clicked';
    });
  });
  await inner.click(await middleOf(inner, 'button'));

  await waitFor('the click', () => inner.evaluate(() => document.title === 'Clicked'));
  expect(await inner.inClosedRoots((roots) => roots.length)).toBe(0);
});

test('the colour scheme can be chosen', async () => {
  const tab = await browser.open('https://mail.google.com/mail/u/0/');
  for (const scheme of ['dark', 'light'] as const) {
    await tab.colorScheme(scheme);
    await waitFor(`the ${scheme} scheme`, () =>
      tab.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, scheme),
    );
  }
});

test("Tact's own pages open, with its rights", async () => {
  const site = await browser.open('https://mail.google.com/mail/u/0/');
  const popup = await browser.openPopup(site);

  expect(await popup.url()).toMatch(/popup\/index\.html\?tab=\d+$/u);
  expect(await popup.evaluate(() => chrome.runtime.getManifest().name)).toBe('Tact');
});

test('requests without a fixture are noticed', async () => {
  const tab = await browser.open('https://mail.google.com/mail/u/0/', (url) =>
    url.endsWith('/missing') ? undefined : { body: page },
  );
  await tab.evaluate(() =>
    fetch('/missing')
      .catch(() => undefined)
      .then(() => null),
  );

  expect(browser.takeRequests()).toEqual(['https://mail.google.com/missing']);
});

test('Tact runs on the page', async () => {
  const tab = await browser.open(pageUrls.gmail, pageFor);
  await clickOn(tab, '[g_editable="true"]');
  await tab.type('Please reply ASAP.');

  const [highlight] = await waitFor('a highlight', async () => {
    const highlights = await highlightsOf(tab);
    return highlights.length > 0 && highlights;
  });
  expect(highlight?.text).toBe('ASAP');
});
