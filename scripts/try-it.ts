import { mkdirSync } from 'node:fs';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import type { Diagnostic, Suggestion } from '../src/engine/diagnostic.ts';
import type { MessageView } from '../src/session/protocol.ts';
import { middleOf } from '../test/browser/support/elements.ts';
import { highlightsOf } from '../test/browser/support/highlights.ts';
import { launchBrowser } from '../test/browser/support/launch.ts';
import type { BrowserName, Driver, Tab } from '../test/browser/support/tab.ts';
import { waitFor } from '../test/browser/support/wait-for.ts';
import { chromiumArguments, findBrowser } from './browsers.mjs';

const tryItPage = 'src/entrypoints/welcome/index.html';
const composeBox = '[data-tact-compose]';
const picture = '.cache/try-it.png';

/** Opens a window for a person and ends when it is closed. Tact opens its page itself once it is installed. */
async function show(browserName: BrowserName): Promise<void> {
  const common = {
    executablePath: findBrowser(browserName),
    headless: false,
    defaultViewport: null,
  };
  const browser =
    browserName === 'firefox'
      ? await puppeteer.launch({ ...common, browser: 'firefox' })
      : await puppeteer.launch({
          ...common,
          enableExtensions: true,
          pipe: true,
          args: chromiumArguments(),
          // Without it no bar says that a test is driving.
          ignoreDefaultArgs: ['--enable-automation'],
        });
  const [emptyTab] = await browser.pages();
  await browser.installExtension(`${process.cwd()}/dist/${browserName}`);
  // Puppeteer does not see pages of extensions in Firefox: there the empty tab stays.
  if (browserName === 'chromium') {
    await browser.waitForTarget((target) => target.url().endsWith(tryItPage));
    await emptyTab?.close();
  }
  say('Tact is open on a page to try it on. Close the browser to end this.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** Lets Tact read the sample message without a window, and tells what it found. */
async function tell(browserName: BrowserName): Promise<void> {
  const driver = await launchBrowser(browserName);
  try {
    const tab = await driver.newTab();
    await tab.goto(`${driver.extensionOrigin}/${tryItPage}`);
    await tab.viewport({ width: 1280, height: 900 });
    const box = await waitFor('the compose box', () =>
      middleOf(tab, composeBox).catch(() => false as const),
    );
    const sample = await tab.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.dataset['sample'] ?? '',
      composeBox,
    );
    say(`Typing the sample message in ${driver.version}:\n\n${indented(sample)}\n`);
    await tab.click(box);
    // The page opens with the sample in the box: what is typed takes its place.
    await tab.evaluate((selector) => {
      const element = document.querySelector(selector);
      if (element) getSelection()?.selectAllChildren(element);
    }, composeBox);
    await tab.type(sample);

    const view = await settledView(driver, tab);
    for (const finding of view.findings) say(`${drawn(view.text, finding)}\n`);
    const words = (await highlightsOf(tab)).map(({ text }) => `“${text}”`).join(', ');
    say(`Underlined on the page: ${words}.`);
    mkdirSync('.cache', { recursive: true });
    await tab.screenshot(picture);
    say(
      `A picture of it is in ${picture}. Nothing was sent anywhere: ${driver.requests().length} requests.`,
    );
  } finally {
    await driver.close();
  }
}

/** What Tact says of the message once its report is whole and painted. */
async function settledView(driver: Driver, tab: Tab): Promise<MessageView> {
  const asking = await driver.newTab();
  await asking.goto(`${driver.extensionOrigin}/manifest.json`);
  await tab.activate();
  return waitFor('findings', async () => {
    const view = await asking.evaluate(async (page): Promise<MessageView | null> => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith(page));
      if (tab?.id === undefined) return null;
      return await chrome.tabs.sendMessage(tab.id, { name: 'look', request: null }, { frameId: 0 });
    }, tryItPage);
    const painted = await highlightsOf(tab);
    const isSettled = view?.report && !view.isChecking && painted.length > 0;
    return isSettled ? view : undefined;
  });
}

function drawn(text: string, finding: Diagnostic): string {
  const { start, end, rule, message, suggestions } = finding;
  const [first] = suggestions;
  const rewrite = first ? `${first.label}: ${lineWith(text, first)}` : 'No rewrite.';
  return `  ${rule}: “${text.slice(start, end)}”\n    ${message}\n    ${rewrite}`;
}

/** The line of the text that the suggestion is for, after it is applied. */
function lineWith(text: string, { start, end, replacement }: Suggestion): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n', 1)[0];
  return `“${before}${replacement}${after}”`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gmu, '  ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [browserName, mode] = process.argv.slice(2);
const name = browserName === 'firefox' ? 'firefox' : 'chromium';
await (mode === 'headless' ? tell(name) : show(name)).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
