import { resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { chromiumArguments, findBrowser } from '../../../scripts/browsers.mjs';
import { chromiumTab } from './chromium-tab.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { type Driver, type LaunchOptions, noteFailure, type Serve, type Tab } from './tab.ts';

// Chromium asks its maker's services of its own accord, and no flag stops them all.
const ownHosts =
  /^(?:clients\d\.google|accounts\.google|android\.clients\.google|www\.google|redirector\.gvt1|[\w-]+\.googleapis)\.com$/u;

type State = {
  readonly browser: Browser;
  readonly requests: string[];
  readonly servedHosts: Set<string>;
  serve: Serve;
};

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const proxy = await startRecordingProxy();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    enableExtensions: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      ...chromiumArguments(),
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      // Frames of another site stay in the page's process, where one session reaches them.
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process',
    ],
  });
  const state: State = {
    browser,
    requests: [],
    servedHosts: new Set(),
    serve: () => undefined,
  };
  recordBackground(state);
  const id = await browser.installExtension(resolve(options.extension ?? 'dist/chromium'));
  const tabs = new WeakMap<Page, Tab>();
  const tabOf = (page: Page): Tab => {
    const tab = tabs.get(page) ?? chromiumTab(page);
    tabs.set(page, tab);
    return tab;
  };

  return {
    name: 'chromium',
    version: await browser.version(),
    extensionOrigin: `chrome-extension://${id}`,
    newTab: async () => tabOf(await interceptedPage(state)),
    tabs: async () => (await browser.pages()).map(tabOf),
    serve(serve) {
      state.serve = serve;
    },
    requests: () => [
      ...state.requests,
      // Chromium connects to the host of a page before interception answers for it.
      ...proxy.requests.filter((url) => {
        const { hostname } = new URL(url);
        return !ownHosts.test(hostname) && !state.servedHosts.has(hostname);
      }),
    ],
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}

/** Requests of the service worker, also those to hosts that fixtures answer for. */
function recordBackground({ browser, requests }: State): void {
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;

    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (/^https?:/u.test(request.url)) requests.push(request.url);
    });
    await session.send('Network.enable');
  });
}

async function interceptedPage(state: State): Promise<Page> {
  const page = await state.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(state, request).catch((error) => noteFailure(state.requests, request.url(), error));
  });
  return page;
}

async function answer(state: State, request: HTTPRequest): Promise<void> {
  const url = request.url();
  if (!/^https?:/u.test(url)) return request.continue();

  state.servedHosts.add(new URL(url).hostname);
  const served = url.endsWith('/favicon.ico') ? { body: '', status: 204 } : state.serve(url);
  if (served === undefined || isOfExtension(request)) {
    state.requests.push(url);
    return request.abort();
  }
  const { body, contentType = 'text/html; charset=utf-8', status = 200, headers = {} } = served;
  return request.respond({ status, contentType, headers: { ...headers }, body });
}

/** Also true of what a content script asks for in the name of a page. */
function isOfExtension(request: HTTPRequest): boolean {
  const callers = request.initiator()?.stack?.callFrames ?? [];
  const addresses = [request.frame()?.url() ?? '', ...callers.map(({ url }) => url)];
  const isNavigation = request.isNavigationRequest();
  return !isNavigation && addresses.some((address) => address.startsWith('chrome-extension:'));
}
