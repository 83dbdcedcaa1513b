import { expect, test } from 'vitest';
import { pageFor, pageUrls } from '../pages/index.ts';
import { highlightedWords, highlightsOf } from './support/highlights.ts';
import type { Tab } from './support/tab.ts';
import { useTact } from './support/tact-browser.ts';
import { clickInTact, seenInTact } from './support/tact-view.ts';
import { waitFor } from './support/wait-for.ts';

const browser = useTact(pageFor);

async function write(text: string): Promise<Tab> {
  const tab = await browser.open(pageUrls.gmail);
  await tab.click(await tab.evaluate(() => window.boxStart()));
  await tab.type(text);
  return tab;
}

async function dismiss(tab: Tab, words: string, how: string): Promise<void> {
  const mark = await waitFor(
    'the mark',
    async () => (await highlightsOf(tab)).find(({ text }) => text === words)?.point,
  );
  await tab.click(mark);
  await waitFor('the card', async () => (await seenInTact(tab, '.card')).length === 1);
  await clickInTact(tab, 'button', how);
  await waitFor('no mark', async () => !(await highlightedWords(tab)).includes(words));
}

function stored(): Promise<unknown> {
  return browser.extension.evaluate(
    async () => (await chrome.storage.local.get())['settings'] ?? null,
  );
}

const draft = 'Please reply ASAP. Could you send the slides as soon as possible?';

test('this once: gone here, stored nowhere, back in the next message', async () => {
  const tab = await write(draft);
  await dismiss(tab, 'ASAP', 'this once');

  expect(await stored()).toBeNull();
  const next = await write(draft);
  await waitFor('the mark', async () => (await highlightedWords(next)).includes('ASAP'));
});

test('this phrase: never again, while the rule goes on', async () => {
  const tab = await write(draft);
  await dismiss(tab, 'ASAP', 'this phrase');

  const next = await write(draft);
  await waitFor('the other mark', async () =>
    (await highlightedWords(next)).includes('as soon as possible'),
  );
  expect(await highlightedWords(next)).not.toContain('ASAP');
  expect(await stored()).toMatchObject({ dismissed: [{ phrase: 'asap' }] });
});

test('this rule: off everywhere, and on again from the options', async () => {
  await browser.extension.evaluate(() => chrome.storage.local.clear());
  const tab = await write(draft);
  await dismiss(tab, 'ASAP', 'this rule');
  expect(await stored()).toMatchObject({ rulesOff: ['vague-deadline'] });

  const options = await browser.openExtensionPage('src/entrypoints/options/index.html');
  await waitFor('the rule, off', () =>
    options.evaluate(() => {
      const row = [...document.querySelectorAll('li')].find((one) =>
        one.textContent?.includes('This leaves the date open'),
      );
      const input = row?.querySelector<HTMLInputElement>('input[type="checkbox"]');
      if (input && !input.checked) input.click();
      return input?.checked === true;
    }),
  );
  await waitFor('the rule in the settings, on', async () => {
    const settings = (await stored()) as { rulesOff: string[] };
    return settings.rulesOff.length === 0;
  });
  await tab.activate();
  await tab.click(await tab.evaluate(() => window.boxStart()));
  await waitFor('the mark', async () => (await highlightedWords(tab)).includes('ASAP'));
});
