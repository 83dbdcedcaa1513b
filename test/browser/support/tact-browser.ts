import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './launch.ts';
import type { BrowserName, Driver, Frame, Serve, Tab } from './tab.ts';
import { waitFor } from './wait-for.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}

/** The browser under test, with Tact installed. For use inside tests and hooks, not at the top of a file. */
export type TactBrowser = {
  readonly name: BrowserName;
  /** Opens a site's page at its real address. `serve` answers for it and what it asks for; else the file's does. */
  open(url: string, serve?: Serve): Promise<Tab>;
  /** Opens one of Tact's own pages by its path in the build, as in `src/entrypoints/options/index.html`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Opens the toolbar popup's page for the message in a tab, in a tab of its own. */
  openPopup(tab: Tab): Promise<Tab>;
  /** Waits for a tab whose address contains `part`, as when Tact opens a page itself. */
  tabAt(part: string): Promise<Tab>;
  /** The extension's own interfaces: what `evaluate` runs here may use `chrome.storage`, `chrome.tabs` and so on. */
  readonly extension: Pick<Frame, 'evaluate'>;
  /** The requests of this file so far that no fixture answered or that the extension made; they are forgiven. */
  takeRequests(): readonly string[];
};

// A page that does nothing, from which the extension's interfaces can be reached.
const stillPage = 'manifest.json';

type Shared = { readonly driver: Driver; readonly home: Tab };

// Test files of one run share a process, so they share the browser; it ends with the process.
let shared: Promise<Shared> | undefined;

/**
 * Gives a test file its browser, with Tact's memory emptied and all other tabs closed. Fails the file when anything
 * was requested that no fixture stands for.
 */
export function useTact(serve: Serve): TactBrowser {
  let current: Shared | undefined;
  const known = new Set<string>();
  const started = (): Shared => {
    if (!current) throw new Error('The browser starts before the first test: use it inside one.');
    return current;
  };

  const takeRequests = (): readonly string[] => {
    const requests = current?.driver.requests() ?? [];
    const fresh = requests.filter((url) => !known.has(url));
    for (const url of fresh) known.add(url);
    return fresh;
  };

  beforeAll(async () => {
    shared ??= launch(inject('browserName'));
    current = await shared;
    await startAfresh(current);
    takeRequests();
    current.driver.serve(serve);
  });
  afterAll(() => {
    expect(takeRequests(), 'nothing leaves the browser').toEqual([]);
  });

  const openExtensionPage = async (path: string): Promise<Tab> => {
    const { driver } = started();
    const tab = await driver.newTab();
    await tab.goto(`${driver.extensionOrigin}/${path}`);
    return tab;
  };
  return {
    get name() {
      return started().driver.name;
    },
    async open(url, servePage = serve) {
      const { driver } = started();
      driver.serve(servePage);
      const tab = await driver.newTab();
      await tab.goto(url);
      return tab;
    },
    openExtensionPage,
    async openPopup(tab) {
      await tab.activate();
      const id = await idOfActiveTab(started().home);
      return openExtensionPage(`src/entrypoints/popup/index.html?tab=${id}`);
    },
    tabAt: (part) => tabAt(started().driver, part),
    extension: {
      evaluate: (run, ...args) => started().home.evaluate(run, ...args),
    },
    takeRequests,
  };
}

async function launch(name: BrowserName): Promise<Shared> {
  const driver = await launchBrowser(name);
  const home = await driver.newTab();
  await home.goto(`${driver.extensionOrigin}/${stillPage}`);
  // The page that Tact opens once it is installed: later it could come in the way of a test.
  await tabAt(driver, 'welcome/index.html');
  return { driver, home };
}

function tabAt(driver: Driver, part: string): Promise<Tab> {
  return waitFor(`a tab at \`${part}\``, async () => {
    for (const tab of await driver.tabs()) {
      if ((await tab.url()).includes(part)) return tab;
    }
    return undefined;
  });
}

async function startAfresh({ driver, home }: Shared): Promise<void> {
  const homeUrl = await home.url();
  for (const tab of await driver.tabs()) {
    if ((await tab.url()) !== homeUrl) await tab.close();
  }
  await home.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
}

function idOfActiveTab(home: Tab): Promise<number> {
  return home.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is active.');
    return tab.id;
  });
}
