/** What a fixture page offers to a test, on its `window`. */
interface Window {
  /** The box's text at each time that it was sent. */
  readonly sent: string[];
  /** The keys that shortcuts of the site would have seen. */
  readonly keysSeen: string[];
  box(): HTMLElement;
  /** The box's inner HTML; of a text control, its value. */
  boxHtml(): string;
  boxText(): string;
  /** A place to click at, also where no selector reaches: inside an open shadow root. */
  boxMiddle(): { x: number; y: number };
  /** In the first line, above a signature or a quote. */
  boxStart(): { x: number; y: number };
  sendMiddle(): { x: number; y: number };
  /** What the page's editor itself holds, for Slack and Outlook. */
  modelText(): string;
  definePage(page: PageParts): void;
}

interface PageParts {
  readonly box: string;
  readonly send: string;
  /** The element whose open shadow root holds both. */
  readonly outlet?: string;
}

declare module 'quill' {
  export default class Quill {
    constructor(container: Element, options: object);
    readonly root: HTMLElement;
    readonly clipboard: { readonly container: HTMLElement };
    getText(): string;
  }
}

declare var trustedTypes:
  | { createPolicy(name: string, rules: object): { createHTML(html: string): string } }
  | undefined;
