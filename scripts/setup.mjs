import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { locateBrowser, whereToLook } from './browsers.mjs';
import { root } from './run.mjs';
import { install, waysToInstall, waysToInstallFonts } from './system-packages.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/**
 * Makes a machine that has only Node ready: packages, and the browsers that are asked for. Does what is missing and
 * says what it does. Throws an error whose message is one sentence with what to do.
 * @param {readonly BrowserName[]} browsers
 */
export async function setUp(browsers) {
  ensureNode();
  await ensurePackages();
  for (const name of browsers) await ensureBrowser(name);
  for (const commands of await waysToInstallFonts()) await install('fonts', commands);
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!isSupported)
    throw new Error(
      `Tact is built with Node 20.19, 22.12 or newer and this is ${process.version}: install a newer one from https://nodejs.org.`,
    );
}

async function ensurePackages() {
  const stamp = `${root}node_modules/.cache/tact-packages`;
  const lock = `${root}package-lock.json`;
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  if (!isInstalledSince(lock)) await installPackages();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

async function installPackages() {
  const quietly = ['--no-audit', '--no-fund'];
  // The second way is for a lock file that was written on one system and misses the optional packages of another.
  const clean = await install('packages', [npm(['ci', ...quietly])]);
  if (clean.ok) return;
  const { ok, output } = await install('packages', [npm(['install', '--no-save', ...quietly])]);
  if (!ok) throw new Error(`The packages could not be installed; npm said:\n${output.trim()}`);
}

/**
 * npm itself notes what it has installed: true when it did so after the lock file was last changed.
 * @param {string} lock
 */
function isInstalledSince(lock) {
  const note = `${root}node_modules/.package-lock.json`;
  return existsSync(note) && statSync(note).mtimeMs >= statSync(lock).mtimeMs;
}

/** @param {string[]} args */
function npm(args) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('.js') ? [process.execPath, cli, ...args] : ['npm', ...args];
}

/** @param {BrowserName} name */
async function ensureBrowser(name) {
  if (locateBrowser(name)) return;

  for (const commands of await waysToInstall(name)) {
    await install(name, commands);
    if (locateBrowser(name)) return;
  }
  throw new Error(
    `No ${name} was found and it cannot be installed from here: install it, or set ${whereToLook(name)} to the path of its program, and run this again.`,
  );
}
