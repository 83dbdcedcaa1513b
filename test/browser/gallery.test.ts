import axe, { type AxeResults } from 'axe-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';
import { serveGallery } from '../../scripts/gallery.mjs';

const browserName = inject('browserName');
let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  // Both browsers are tested at the same time, each with its own copy.
  gallery = await serveGallery(`.cache/gallery-${browserName}`);
  browser = await puppeteer.launch({
    browser: browserName === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(browserName),
    args: browserName === 'firefox' ? [] : chromiumArguments(),
  });
});

afterAll(async () => {
  await browser?.close();
  gallery?.close();
});

/** What axe finds serious or worse in the parts of the interface, each with its states. */
async function seriousFaults(query: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(`${gallery.page}?${query}`);
  await page.waitForSelector('.gallery-part');
  await page.evaluate(axe.source);
  // Parts stand side by side here, as on no page, so that landmarks say nothing.
  const options = { rules: { region: { enabled: false } } };
  const results = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  const { violations } = results as AxeResults;
  await page.close();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
}

for (const look of ['light', 'dark'])
  test(`axe finds nothing serious in the ${look} interface`, async () => {
    expect(await seriousFaults(`look=${look}`)).toEqual([]);
  });

test('no part is wider than a narrow window', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 640 });
  for (const part of ['Options', 'Welcome']) {
    await page.goto(`${gallery.page}?only=${part}`);
    await page.waitForSelector('.gallery-part');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, part).toBeLessThanOrEqual(320);
  }
  await page.close();
});
