import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { type Bidi, type BidiRequest, contextsOf } from './bidi.ts';
import { firefoxTab } from './firefox-tab.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { type Driver, type LaunchOptions, noteFailure, type Serve } from './tab.ts';

const addOnId = 'tact@tact.example';
// Firefox gives an extension a random origin unless this preference names one.
const origin = '5f2c1a34-7f7d-4c58-9c1b-1f2d3e4a5b6c';

// Firefox asks its maker's services of its own accord.
const ownRequests = /^https?:\/\/[^/]*\.(?:mozilla\.(?:com|net|org)|firefox\.com)[:/]/u;

type State = { readonly bidi: Bidi; readonly requests: string[]; serve: Serve };

export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const proxy = await startRecordingProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // Requests are answered below; puppeteer would answer them a second time.
    networkEnabled: false,
    // Lets BiDi open moz-extension: pages and reach the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: origin }),
      ...throughProxy(proxy.port),
    },
  });
  const { connection: bidi } = browser as unknown as { readonly connection: Bidi };
  const state: State = { bidi, requests: [], serve: () => undefined };
  await interceptRequests(state);
  await browser.installExtension(resolve(options.extension ?? 'dist/firefox'));

  return {
    name: 'firefox',
    version: await browser.version(),
    extensionOrigin: `moz-extension://${origin}`,
    async newTab() {
      const { result } = await bidi.send('browsingContext.create', { type: 'tab' });
      const tab = firefoxTab(bidi, result.context);
      await tab.viewport({ width: 1280, height: 800 });
      return tab;
    },
    tabs: async () => (await contextsOf(bidi)).map(({ context }) => firefoxTab(bidi, context)),
    serve(serve) {
      state.serve = serve;
    },
    requests: () => [
      ...state.requests,
      ...proxy.requests.filter((url) => !ownRequests.test(`${url}/`)),
    ],
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}

function throughProxy(port: number): Readonly<Record<string, unknown>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function interceptRequests(state: State): Promise<void> {
  state.bidi.on('network.beforeRequestSent', (event) => {
    answer(state, event).catch((error) => noteFailure(state.requests, event.request.url, error));
  });
  await state.bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await state.bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
}

async function answer(state: State, event: BidiRequest): Promise<void> {
  const { request, url } = event.request;
  if (!event.isBlocked) return;

  const served = url.endsWith('/favicon.ico') ? { body: '', status: 204 } : state.serve(url);
  if (served === undefined) {
    state.requests.push(url);
    await state.bidi.send('network.failRequest', { request });
    return;
  }
  const { body, contentType = 'text/html; charset=utf-8', status = 200 } = served;
  const headers = Object.entries({ 'content-type': contentType, ...served.headers });
  await state.bidi.send('network.provideResponse', {
    request,
    statusCode: status,
    reasonPhrase: 'OK',
    // Firefox refuses header values with space around them.
    headers: headers.map(([name, value]) => ({
      name,
      value: { type: 'string', value: value.trim() },
    })),
    body: { type: 'string', value: body },
  });
}
