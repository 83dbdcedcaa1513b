import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { run } from './run.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const packageNames = {
  chromium: {
    apt: ['chromium', 'chromium-browser'],
    dnf: 'chromium',
    pacman: 'chromium',
    brew: 'chromium',
    winget: 'Google.Chrome',
  },
  firefox: {
    apt: ['firefox-esr', 'firefox'],
    dnf: 'firefox',
    pacman: 'firefox',
    brew: 'firefox',
    winget: 'Mozilla.Firefox',
  },
};

/**
 * Commands of the system's package manager, each way tried in turn; none when it may not be used.
 * @param {BrowserName} name
 * @returns {Promise<string[][][]>}
 */
export async function waysToInstall(name) {
  const names = packageNames[name];
  if (process.platform === 'darwin')
    return (await isThere('brew')) ? [[['brew', 'install', '--cask', names.brew]]] : [];
  if (process.platform === 'win32')
    return (await isThere('winget')) ? [[winget(names.winget)]] : [];

  const asRoot = await rootPrefix();
  if (!asRoot) return [];
  if (await isThere('apt-get')) return names.apt.map((wanted) => aptGet(asRoot, wanted));
  if (await isThere('dnf')) return [[[...asRoot, 'dnf', 'install', '-y', names.dnf]]];
  if (await isThere('pacman')) return [[[...asRoot, 'pacman', '-Sy', '--noconfirm', names.pacman]]];
  return [];
}

/** @param {string} id */
function winget(id) {
  const agreed = ['--accept-package-agreements', '--accept-source-agreements'];
  return ['winget', 'install', '--exact', '--id', id, ...agreed];
}

/**
 * @param {readonly string[]} asRoot
 * @param {string} wanted
 */
function aptGet(asRoot, wanted) {
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  return [
    [...asRoot, ...env, 'apt-get', 'update'],
    [...asRoot, ...env, 'apt-get', 'install', '-y', '--no-install-recommends', wanted],
  ];
}

/**
 * What goes before a command that needs root: nothing for root, sudo where it asks no password.
 * @returns {Promise<string[] | undefined>}
 */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const { ok } = await run('sudo', ['-n', 'true']);
  return ok ? ['sudo', '-n'] : undefined;
}

/** @param {string} program */
async function isThere(program) {
  return (await run(program, ['--version'])).ok;
}

/**
 * Without any font a headless browser draws no letters. No way is needed where there is one.
 * @returns {Promise<string[][][]>}
 */
export async function waysToInstallFonts() {
  if (process.platform !== 'linux' || hasFonts()) return [];
  const asRoot = await rootPrefix();
  return asRoot && (await isThere('apt-get')) ? [aptGet(asRoot, 'fonts-dejavu-core')] : [];
}

function hasFonts() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', `${process.env['HOME']}/.fonts`];
  return folders
    .filter((folder) => existsSync(folder))
    .some((folder) =>
      readdirSync(folder, { recursive: true }).some((file) =>
        /\.(?:[to]tf|ttc)$/iu.test(`${file}`),
      ),
    );
}

/**
 * Runs the commands in turn, says so, and stops at the first that fails.
 * @param {string} what
 * @param {readonly (readonly string[])[]} commands
 */
export async function install(what, commands) {
  const started = performance.now();
  for (const [program = '', ...args] of commands) {
    process.stdout.write(`Installing ${what}: ${[program, ...args].join(' ')}\n`);
    const { ok, output } = await run(program, args);
    if (!ok) return { ok, output };
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`Installed ${what} in ${seconds} s.\n`);
  return { ok: true, output: '' };
}
