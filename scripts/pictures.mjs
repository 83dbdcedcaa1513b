import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowser } from './browsers.mjs';
import { serveGallery } from './gallery.mjs';

const output = '.cache/pictures';

/** @typedef {{ name: string, query: string, width?: number, media?: Record<string, string> }} Shot */

const parts = [
  'Highlights',
  'Card',
  'Pill',
  'Panel',
  'Toast',
  'Button',
  'Popup',
  'Options',
  'Welcome',
];

/** @type {Shot[]} */
const shots = [
  ...parts.flatMap((part) =>
    ['light', 'dark'].map((look) => ({
      name: `${part.toLowerCase()}-${look}`,
      query: `only=${part}&look=${look}`,
    })),
  ),
  ...['Card', 'Panel', 'Options', 'Welcome'].map((part) => ({
    name: `${part.toLowerCase()}-narrow`,
    query: `only=${part}&look=light`,
    width: 320,
  })),
  { name: 'forced', query: 'look=dark', media: { 'forced-colors': 'active' } },
];

/**
 * Pictures of the gallery, in Chromium or Firefox. `only` limits them to names that contain it.
 * @param {{ browser?: 'chromium' | 'firefox', only?: string | undefined }} options
 */
export async function takePictures({ browser: name = 'chromium', only = '' }) {
  await mkdir(output, { recursive: true });
  const { page: address, close } = await serveGallery('.cache/gallery');
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name),
    args: name === 'firefox' ? [] : chromiumArguments(),
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => process.stderr.write(`${error}\n`));
    for (const shot of shots.filter((one) => one.name.includes(only))) {
      // Firefox has no forced colours to emulate.
      if (shot.media && name === 'firefox') continue;
      await take(page, shot, { address, name });
    }
  } finally {
    await browser.close();
    close();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {Shot} shot
 * @param {{ address: string, name: string }} where
 */
async function take(page, { name, query, width = 1240, media }, where) {
  await page.setViewport({ width, height: 800, deviceScaleFactor: width < 400 ? 2 : 1.5 });
  if (media) {
    const session = await page.createCDPSession();
    const features = Object.entries(media).map(([feature, value]) => ({ name: feature, value }));
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  await page.goto(`${where.address}?${query}`);
  await page.waitForSelector('.gallery');
  const suffix = where.name === 'firefox' ? '-firefox' : '';
  await page.screenshot({ path: `${output}/${name}${suffix}.png`, fullPage: true });
}

const [browser = 'chromium', only] = process.argv.slice(2);
await takePictures({ browser: browser === 'firefox' ? 'firefox' : 'chromium', only });
