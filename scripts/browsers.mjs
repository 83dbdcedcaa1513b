import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const windowsFolders = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);

/** @type {Record<BrowserName, { variables: string[], commands: string[], mac: string[], windows: string[] }>} */
const places = {
  chromium: {
    variables: ['TACT_CHROMIUM', 'CHROME_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    variables: ['TACT_FIREFOX'],
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * Path of an installed browser of that family; the first of environment variables, PATH and the usual folders.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function locateBrowser(name) {
  const { variables, commands, mac, windows } = places[name];
  const named = variables.map((variable) => process.env[variable]);
  const onPath = commands.flatMap((command) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  const applications = mac.flatMap((app) =>
    ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].map((folder) =>
      join(folder, app),
    ),
  );
  const programs = windows.flatMap((program) =>
    windowsFolders.map((folder) => join(folder, program)),
  );
  const candidates = [...named, ...onPath, ...applications, ...programs];
  return candidates.find((path) => path !== undefined && isExecutable(path));
}

/**
 * The same, for callers that cannot go on without it.
 * @param {BrowserName} name
 * @returns {string}
 */
export function findBrowser(name) {
  const path = locateBrowser(name);
  if (path === undefined)
    throw new Error(
      `No ${name} was found: install it, or set ${whereToLook(name)} to the path of its program.`,
    );
  return path;
}

/**
 * The environment variable that names a browser's program.
 * @param {BrowserName} name
 */
export function whereToLook(name) {
  return places[name].variables[0];
}

/**
 * What Chromium is started with: no traffic of its own, and no sandbox for root, who cannot have one.
 * @returns {string[]}
 */
export function chromiumArguments() {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
