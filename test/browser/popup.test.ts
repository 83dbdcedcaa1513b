import { expect, test } from 'vitest';
import { type PageName, pageFor, pageUrls } from '../pages/index.ts';
import { clickOn, textOf } from './support/elements.ts';
import { highlightedWords } from './support/highlights.ts';
import type { Tab } from './support/tab.ts';
import { useTact } from './support/tact-browser.ts';
import { waitFor } from './support/wait-for.ts';

const browser = useTact(pageFor);
const draft = 'Hello Kim. Please reply ASAP. The notes are in the folder.';

async function write(page: PageName, text = draft): Promise<Tab> {
  const tab = await browser.open(pageUrls[page]);
  await tab.click(await tab.evaluate(() => window.boxStart()));
  await tab.type(text);
  return tab;
}

async function writeAndSee(page: PageName): Promise<Tab> {
  const tab = await write(page);
  await waitFor('the mark', async () => (await highlightedWords(tab)).includes('ASAP'));
  return tab;
}

function shows(popup: Tab, words: string): Promise<true> {
  return waitFor(`“${words}” in the popup`, async () =>
    (await textOf(popup, 'body'))?.includes(words),
  ) as Promise<true>;
}

test('shows the reading and the findings of the message in the tab', async () => {
  const popup = await browser.openPopup(await writeAndSee('gmail'));

  await shows(popup, 'One phrase can be read two ways.');
  expect(await textOf(popup, '.finding')).toContain('“ASAP”');
});

test('the icon carries the count', async () => {
  const tab = await writeAndSee('slack');
  await tab.activate();
  const badge = () =>
    browser.extension.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    });

  await waitFor('the count', async () => (await badge()) === '1');
});

test('applies a rewrite in the message', async () => {
  const tab = await writeAndSee('gmail');
  const popup = await browser.openPopup(tab);
  await shows(popup, 'ASAP');
  await clickOn(popup, '.button-primary');
  await shows(popup, 'A blank is still waiting');

  expect(await tab.evaluate(() => window.boxText().trim())).toBe(draft.replace('ASAP', 'by [day]'));
});

test('applies from the toolbar’s own popup, which has taken the focus from the page', async () => {
  const tab = await writeAndSee('gmail');
  await tab.activate();
  await browser.extension.evaluate(async () => {
    await chrome.action.openPopup();
  });
  await waitFor('the button in the popup', () =>
    browser.extension.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      const button = popup?.document.querySelector<HTMLElement>('.button-primary');
      button?.click();
      return button !== null && button !== undefined;
    }),
  );
  await waitFor('the new words', async () =>
    (await tab.evaluate(() => window.boxText())).includes('by [day]'),
  );
});

test('shows the checklist of a first message', async () => {
  const tab = await write(
    'linkedin-overlay',
    'Hi Kax, This is X. A Product guy currently working in the mobility industry. I’m willing to join your company as a PM. I would like to know if you currently have any PM vacancy within your team. Can we talk about it? Thanks!',
  );
  const popup = await browser.openPopup(tab);
  await shows(popup, 'First message');
  await shows(popup, 'Say how you found them');
});

test('rests on a site that is switched off, and wakes again', async () => {
  const tab = await writeAndSee('gmail');
  const popup = await browser.openPopup(tab);
  await shows(popup, 'ASAP');
  await clickOn(popup, '.switch');
  await shows(popup, 'Resting on Gmail');
  await tab.activate();
  await waitFor('no mark', async () => (await highlightedWords(tab)).length === 0);

  await popup.activate();
  await clickOn(popup, '.switch');
  await tab.activate();
  await tab.click(await tab.evaluate(() => window.boxStart()));
  await waitFor('the mark', async () => (await highlightedWords(tab)).includes('ASAP'));
});

test('has a face for a page without a message', async () => {
  const tab = await browser.open(pageUrls.gmail);
  await shows(await browser.openPopup(tab), 'No message yet');
});

test('has a face for a page that is none of our sites', async () => {
  const tab = await browser.open('https://example.com/', () => ({ body: '<p>Elsewhere</p>' }));
  await shows(await browser.openPopup(tab), 'Nothing to read here');
});
