/** In CSS pixels of the frame's viewport. */
export type Point = { readonly x: number; readonly y: number };

export type ColorScheme = 'light' | 'dark';

/**
 * One document in a browser under test. Functions given to it run in the page's own world, so they can use nothing
 * from the test file; their arguments and results travel as JSON.
 */
export type Frame = {
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Runs with every closed shadow root of the document, which page script itself could not reach. */
  inClosedRoots<Args extends readonly unknown[], Result>(
    run: (roots: readonly ShadowRoot[], ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** A trusted click, as a hand makes it. */
  click(point: Point): Promise<void>;
  hover(point: Point): Promise<void>;
};

export type Tab = Frame & {
  url(): Promise<string>;
  /** Ends when the page has loaded. */
  goto(url: string): Promise<void>;
  /** The frame inside the tab whose address contains `urlPart`. Throws when there is none. */
  frame(urlPart: string): Promise<Frame>;
  /** Trusted keys into what has focus, one after the other. `\n` is Enter. */
  type(text: string): Promise<void>;
  /** One key with its modifiers, as in `Escape`, `F8` or `Control+z`. */
  press(keys: string): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(file: string): Promise<void>;
  /** What `prefers-color-scheme` answers. Firefox knows one for all of its tabs. */
  colorScheme(scheme: ColorScheme): Promise<void>;
  viewport(size: { readonly width: number; readonly height: number }): Promise<void>;
  close(): Promise<void>;
};

/** What a fixture page is served as. */
export type Served = {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
};

/** Answers an address, or `undefined` when no fixture stands for it. */
export type Serve = (url: string) => Served | undefined;

export type Driver = {
  readonly name: BrowserName;
  readonly version: string;
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly extensionOrigin: string;
  newTab(): Promise<Tab>;
  /** Every open tab, also those that pages or the extension opened. */
  tabs(): Promise<readonly Tab[]>;
  /** What pages are answered with from now on. */
  serve(serve: Serve): void;
  /** Every request so far that no fixture answered, and every one that came from the extension. */
  requests(): readonly string[];
  close(): Promise<void>;
};

export type BrowserName = 'chromium' | 'firefox';

export type LaunchOptions = {
  /** Folder of the built extension; by default `dist/` and the browser's name. */
  readonly extension?: string;
};

/** A request that could not be answered counts as one that no fixture stands for, unless its tab is gone. */
export function noteFailure(requests: string[], url: string, error: unknown): void {
  const reason = String(error);
  if (!/closed|no such (?:frame|request)/iu.test(reason)) requests.push(`${url}: ${reason}`);
}
