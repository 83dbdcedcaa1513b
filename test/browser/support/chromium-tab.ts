import type { CDPSession, KeyInput, Page, Frame as PuppeteerFrame } from 'puppeteer-core';
import { closedRootsIn, type DomNode } from './closed-roots.ts';
import { sourceOf } from './function-source.ts';
import { keysOf } from './keys.ts';
import type { Frame, Point, Tab } from './tab.ts';

export function chromiumTab(page: Page): Tab {
  return {
    ...chromiumFrame(page, page.mainFrame()),
    url: async () => page.url(),
    async goto(url) {
      await page.goto(url);
    },
    async frame(urlPart) {
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      const found = frames.find((frame) => frame.url().includes(urlPart));
      if (!found) throw new Error(`The tab has no frame with \`${urlPart}\` in its address.`);
      return chromiumFrame(page, found);
    },
    type: (text) => page.keyboard.type(text),
    async press(combination) {
      const keys = keysOf(combination) as readonly KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    activate: () => page.bringToFront(),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    colorScheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    viewport: (size) => page.setViewport(size),
    close: () => page.close(),
  };
}

function chromiumFrame(page: Page, frame: PuppeteerFrame): Frame {
  const inPage = async ({ x, y }: Point): Promise<readonly [x: number, y: number]> => {
    const box = await (await frame.frameElement())?.boundingBox();
    return [x + (box?.x ?? 0), y + (box?.y ?? 0)];
  };
  return {
    evaluate: async (run, ...args) =>
      (await frame.evaluate(`${sourceOf(run)}(...${JSON.stringify(args)})`)) as never,
    inClosedRoots: (run, ...args) => callWithClosedRoots({ page, frame, run, args }),
    click: async (point) => page.mouse.click(...(await inPage(point))),
    hover: async (point) => page.mouse.move(...(await inPage(point))),
  };
}

type Call = {
  readonly page: Page;
  readonly frame: PuppeteerFrame;
  readonly run: (...args: never[]) => unknown;
  readonly args: readonly unknown[];
};

async function callWithClosedRoots<Result>({ page, frame, run, args }: Call): Promise<Result> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const frameUrl = frame === page.mainFrame() ? undefined : frame.url();
    const roots = await Promise.all(
      closedRootsIn(root as DomNode, frameUrl).map((node) => objectIdOf(session, node)),
    );
    const [first] = roots;
    const rest = JSON.stringify(args);
    if (first === undefined)
      return (await frame.evaluate(`${sourceOf(run)}([], ...${rest})`)) as Result;

    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: first,
      functionDeclaration: `function (...roots) { return ${sourceOf(run)}(roots, ...${rest}); }`,
      arguments: roots.map((objectId) => ({ objectId })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

async function objectIdOf(session: CDPSession, node: DomNode): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  if (object.objectId === undefined)
    throw new Error('A shadow root went away while the test looked at it.');
  return object.objectId;
}
