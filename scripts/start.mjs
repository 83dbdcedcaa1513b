import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root } from './run.mjs';
import { setUp } from './setup.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const usage = `npm start -- [--browser chromium|firefox] [--headless]
Opens a browser with Tact on a page to try it on. Where there is no display, Tact is shown at work there
without a window.`;

/** What the built extension is made of. */
const sources = [
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'package-lock.json',
  'scripts',
];

/** @param {BrowserName} browser */
function isBuilt(browser) {
  const built = `${root}dist/${browser}/manifest.json`;
  if (!existsSync(built)) return false;

  const { mtimeMs } = statSync(built);
  return sources.every((path) => lastChange(root + path) <= mtimeMs);
}

/**
 * @param {string} path of a file or a folder
 * @returns {number}
 */
function lastChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).map((name) => lastChange(`${path}/${name}`));
  return Math.max(stats.mtimeMs, ...inside);
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @param {readonly string[]} args */
function tryIt(args) {
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsx, 'scripts/try-it.ts', ...args], options);
    child.on('close', resolve);
  });
}

async function start() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { browser } = values;
  if (values.help || (browser !== 'chromium' && browser !== 'firefox')) {
    process.stdout.write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  await setUp([browser]);
  if (!isBuilt(browser)) await build([browser]);
  const isHeadless = values.headless || !hasDisplay();
  return tryIt([browser, ...(isHeadless ? ['headless'] : [])]);
}

process.exitCode = await start().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return 1;
});
