import { describe, expect, test } from 'vitest';
import { type PageName, pageFor, pageUrls } from '../pages/index.ts';
import { highlightedWords, highlightsOf } from './support/highlights.ts';
import type { Tab } from './support/tab.ts';
import { useTact } from './support/tact-browser.ts';
import { clickInTact, seenInTact, shownByTact } from './support/tact-view.ts';
import { waitFor } from './support/wait-for.ts';

const browser = useTact(pageFor);

/** Two sentences of which Tact speaks wherever they are written, and one that it leaves alone. */
const draft = 'Hello Kim. I need the slides ASAP. The notes are in the folder.';
const words = 'ASAP';
const rewritten = draft.replace(words, 'by [day]');

const pages: readonly PageName[] = [
  'gmail',
  'gmail-reply',
  'outlook',
  'outlook-reply',
  'slack',
  'slack-thread',
  'linkedin-overlay',
  'linkedin-page',
  'linkedin-invite',
];
const isTextControl = (page: PageName) => page === 'linkedin-invite';

/** The first line: a reply has a signature and a quote below it. */
const firstLine = async (tab: Tab) =>
  (await tab.evaluate(() => window.boxText())).trim().split('\n')[0] ?? '';
/** The editor of Outlook names the colour in some runs and not in others, with Tact or without. */
const withoutColour = (html: string) => html.replaceAll(' color: rgb(0, 0, 0);', '');
const boxHtml = (tab: Tab) => tab.evaluate(() => window.boxHtml());

async function openBox(page: PageName): Promise<Tab> {
  const tab = await browser.open(pageUrls[page]);
  await tab.click(await tab.evaluate(() => window.boxStart()));
  return tab;
}

/** The marked words, whether they are highlights or, for a text control, lines in the mirror. */
async function marksOf(tab: Tab, page: PageName) {
  if (!isTextControl(page)) return highlightsOf(tab);
  const seen = await seenInTact(tab, '.tact-mark');
  return seen.map(({ text, middle }) => ({ text, point: middle }));
}

async function writeDraft(page: PageName): Promise<{ tab: Tab; mark: { x: number; y: number } }> {
  const tab = await openBox(page);
  await tab.type(draft);
  const mark = await waitFor('the mark', async () => {
    const marks = await marksOf(tab, page);
    return marks.find(({ text }) => text === words)?.point;
  });
  return { tab, mark };
}

async function openCard(tab: Tab): Promise<void> {
  await waitFor('the card', async () => (await seenInTact(tab, '.card')).length === 1);
}

describe.each(pages)('%s', (page) => {
  test('marks the words, and leaves the box as it is', async () => {
    await browser.extension.evaluate(() =>
      chrome.storage.local.set({
        settings: { version: 1, sitesOff: ['gmail', 'outlook', 'slack', 'linkedin'] },
      }),
    );
    const without = await openBox(page);
    await without.type(draft);
    const htmlWithout = withoutColour(await boxHtml(without));
    await browser.extension.evaluate(() => chrome.storage.local.clear());

    const { tab } = await writeDraft(page);

    expect((await marksOf(tab, page)).map(({ text }) => text)).toEqual([words]);
    expect(withoutColour(await boxHtml(tab))).toBe(htmlWithout);
  });

  test('opens the card by hover, closes it when the pointer is gone', async () => {
    const { tab, mark } = await writeDraft(page);
    await tab.hover(mark);
    await openCard(tab);

    expect(await shownByTact(tab)).toContain('Readers');

    await tab.hover({ x: 2, y: 2 });
    await waitFor('no card', async () => (await seenInTact(tab, '.card')).length === 0);
  });

  test('applies to those words alone, and one undo brings them back', async () => {
    const { tab, mark } = await writeDraft(page);
    const before = await boxHtml(tab);
    await tab.click(mark);
    await openCard(tab);
    await clickInTact(tab, '.button-primary');
    await waitFor('the new words', async () => (await firstLine(tab)) === rewritten);
    await waitFor('the word of it', async () => (await shownByTact(tab)).includes('Rewritten'));
    await tab.press('Control+z');
    await waitFor('the old words', async () => (await firstLine(tab)) === draft);
    expect(await boxHtml(tab)).toBe(before);
  });

  test('works by keyboard, and no key of the card reaches the page', async () => {
    const { tab } = await writeDraft(page);
    await tab.evaluate(() => {
      window.keysSeen.length = 0;
    });
    await tab.press('F8');
    await openCard(tab);
    await tab.press('ArrowDown');
    await tab.press('Tab');
    await tab.press('Escape');
    await waitFor('no card', async () => (await seenInTact(tab, '.card')).length === 0);

    expect(await tab.evaluate(() => [...window.keysSeen])).toEqual([]);

    await tab.press('End');
    await tab.type(' Ok');
    await waitFor('the caret is back in the box', async () =>
      (await firstLine(tab)).includes('Ok'),
    );
  });

  test('Send still sends', async () => {
    const { tab } = await writeDraft(page);
    await tab.click(await tab.evaluate(() => window.sendMiddle()));

    expect(await tab.evaluate(() => window.sent.map((text) => text.trim().split('\n')[0]))).toEqual(
      [draft],
    );
  });

  test('shows the count on its pill, which opens the reading', async () => {
    const { tab } = await writeDraft(page);
    await waitFor('the pill', async () => (await seenInTact(tab, '.pill-count')).length > 0);
    await clickInTact(tab, '.pill');
    await waitFor('the panel', async () => (await seenInTact(tab, '.panel')).length === 1);

    expect(await shownByTact(tab)).toContain('One phrase can be read two ways.');
  });

  test('nothing is marked once the box is empty', async () => {
    const { tab } = await writeDraft(page);
    // The editor of Outlook may miss a selection that is as fast as these keys.
    await waitFor('the empty box', async () => {
      await tab.press('Control+a');
      await tab.press('Backspace');
      return !(await firstLine(tab)).includes('Kim');
    });
    await waitFor('no mark', async () => (await marksOf(tab, page)).length === 0);
  });
});

test('a box that was removed leaves nothing behind, and a new one is found', async () => {
  const { tab } = await writeDraft('gmail');
  await tab.evaluate(() => {
    const box = window.box();
    const copy = box.cloneNode() as HTMLElement;
    box.replaceWith(copy);
  });
  await waitFor('no mark', async () => (await highlightedWords(tab)).length === 0);
  await waitFor('no pill', async () => (await seenInTact(tab, '.pill')).length === 0);

  await tab.click(await tab.evaluate(() => window.boxStart()));
  await tab.type(draft);
  await waitFor('the mark', async () => (await highlightedWords(tab)).includes(words));
});
