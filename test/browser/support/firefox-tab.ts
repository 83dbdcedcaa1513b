import { writeFile } from 'node:fs/promises';
import {
  type Bidi,
  callFunction,
  closedRootsOf,
  contextsOf,
  framesBelow,
  inBrowserWindow,
} from './bidi.ts';
import { keysOf, webDriverKey } from './keys.ts';
import type { Frame, Tab } from './tab.ts';

export function firefoxTab(bidi: Bidi, context: string): Tab {
  return {
    ...firefoxFrame(bidi, context),
    url: async () => (await contextsOf(bidi, context))[0]?.url ?? '',
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async frame(urlPart) {
      const frames = (await contextsOf(bidi, context)).flatMap(framesBelow);
      const found = frames.find((frame) => frame.url.includes(urlPart));
      if (!found) throw new Error(`The tab has no frame with \`${urlPart}\` in its address.`);
      return firefoxFrame(bidi, found.context);
    },
    async type(text) {
      const keys = [...text].map((character) => (character === '\n' ? 'Enter' : character));
      await performKeys(
        bidi,
        context,
        keys.flatMap((key) => downAndUp([key])),
      );
    },
    press: (combination) => performKeys(bidi, context, downAndUp(keysOf(combination))),
    async activate() {
      await bidi.send('browsingContext.activate', { context });
    },
    async screenshot(file) {
      const { result } = await bidi.send('browsingContext.captureScreenshot', { context });
      await writeFile(file, Buffer.from(result.data, 'base64'));
    },
    colorScheme: (scheme) =>
      inBrowserWindow(
        bidi,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      ),
    async viewport(viewport) {
      await bidi.send('browsingContext.setViewport', { context, viewport, devicePixelRatio: 1 });
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

function firefoxFrame(bidi: Bidi, context: string): Frame {
  const pointer = async (actions: readonly object[]): Promise<void> => {
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  const moveTo = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
  });
  return {
    evaluate: (run, ...args) => callFunction(bidi, { context, run, args }),
    inClosedRoots: (run, ...args) =>
      closedRootsOf(bidi, context).then((nodes) =>
        callFunction(bidi, { context, run, args, nodes }),
      ),
    click: (point) =>
      pointer([
        moveTo(point),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    hover: (point) => pointer([moveTo(point)]),
  };
}

type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

function downAndUp(keys: readonly string[]): readonly KeyAction[] {
  const values = keys.map(webDriverKey);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

async function performKeys(
  bidi: Bidi,
  context: string,
  actions: readonly KeyAction[],
): Promise<void> {
  await bidi.send('input.performActions', {
    context,
    actions: [{ type: 'key', id: 'keyboard', actions }],
  });
}
