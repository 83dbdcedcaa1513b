import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowser } from './browsers.mjs';

const folder = 'public/icons';
const sizes = [16, 32, 48, 128];

/** Draws the icons that the manifest names, in every size, from the one drawing. */
const drawing = await readFile(`${folder}/tact.svg`, 'utf8');
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: chromiumArguments(),
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(`${folder}/tact-${size}.png`, picture);
  }
} finally {
  await browser.close();
}
