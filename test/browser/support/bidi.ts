import { sourceOf } from './function-source.ts';

/** WebDriver BiDi as puppeteer speaks it; it leaves the connection out of its types. */
export type Bidi = {
  // biome-ignore lint/suspicious/noExplicitAny: each answer is read beside the command that asked for it
  send(method: string, parameters: object): Promise<{ readonly result: any }>;
  on(event: 'network.beforeRequestSent', listener: (event: BidiRequest) => void): void;
};

export type BidiRequest = {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
};

/** A tab, or a frame in one. */
export type BidiContext = {
  readonly context: string;
  readonly url: string;
  readonly children: readonly BidiContext[];
};

type RemoteNode = {
  readonly sharedId: string;
  readonly value?: {
    readonly mode?: 'open' | 'closed' | null;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
};

/** The open tabs, or one context, with their frames. */
export async function contextsOf(bidi: Bidi, root?: string): Promise<readonly BidiContext[]> {
  const { result } = await bidi.send('browsingContext.getTree', root ? { root } : {});
  return result.contexts;
}

/** Every frame below a context, in document order. */
export function framesBelow(context: BidiContext): readonly BidiContext[] {
  return context.children.flatMap((child) => [child, ...framesBelow(child)]);
}

type Call = {
  readonly context: string;
  readonly run: (...args: never[]) => unknown;
  readonly args: readonly unknown[];
  /** Where given, the nodes are handed over as one array before the other arguments. */
  readonly nodes?: readonly RemoteNode[];
};

/** Runs a function in the page's own world and gives its result, by way of JSON. */
export async function callFunction<Result>(bidi: Bidi, call: Call): Promise<Awaited<Result>> {
  const args = JSON.stringify(call.args);
  const given = call.nodes ? `nodes, ...${args}` : `...${args}`;
  const { result } = await bidi.send('script.callFunction', {
    target: { context: call.context },
    functionDeclaration: `async (...nodes) => JSON.stringify(await ${sourceOf(call.run)}(${given}))`,
    arguments: (call.nodes ?? []).map(({ sharedId }) => ({ sharedId })),
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value ?? 'null');
}

export async function closedRootsOf(bidi: Bidi, context: string): Promise<readonly RemoteNode[]> {
  const { result } = await bidi.send('script.callFunction', {
    target: { context },
    functionDeclaration: '() => document.documentElement',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
    awaitPromise: false,
  });
  return result.type === 'exception' ? [] : [...closedRoots(result.result)];
}

function* closedRoots(node: RemoteNode): Generator<RemoteNode> {
  const { mode, shadowRoot, children = [] } = node.value ?? {};
  if (mode === 'closed') yield node;
  for (const child of shadowRoot ? [shadowRoot, ...children] : children) {
    yield* closedRoots(child);
  }
}

/** Runs an expression with the browser's own rights, in its window. */
export async function inBrowserWindow(bidi: Bidi, expression: string): Promise<void> {
  const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await bidi.send('script.evaluate', {
    target: { context: tree.contexts[0].context },
    expression,
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
