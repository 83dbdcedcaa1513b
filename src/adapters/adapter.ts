import type { MessageContext } from '../engine/context.ts';
import type { Span } from '../engine/diagnostic.ts';
import type { Draft } from '../engine/draft.ts';

/** Where the compose boxes of one site are, and what its pages tell about the message. */
export type SiteAdapter = {
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Match patterns of the hosts, as the manifest lists them. */
  readonly matches: readonly string[];
  /** CSS selectors of compose boxes; an element that matches one and is not `rejected` is watched. */
  readonly composeBox: readonly string[];
  /** CSS selectors of editable elements that look like compose boxes and are none. */
  readonly rejected?: readonly string[];
  /** CSS selectors, inside a box, of what is not the writer's own text. */
  readonly excluded: readonly string[];
  /**
   * CSS selectors, inside a box, of what the site writes before the writer does: signatures. People
   * type into them, so only lines that are still as they were at first sight are left out.
   */
  readonly prefilled?: readonly string[];
  /** Finer exclusions than selectors can say; the elements are inside the box. */
  excludedElements?(box: HTMLElement): readonly Element[];
  /** What the page knows of the message now. Read it at each check: pages reuse their boxes. */
  context(box: HTMLElement): MessageContext;
};

/** What reading a box gives: the draft, and the way from its spans back to the page. */
export type ReadDraft = {
  readonly draft: Draft;
  /** The part of the page that shows the span; `undefined` when the page has moved on, or for a text control. */
  range(span: Span): Range | undefined;
  /** The span of the draft that is selected; a caret is an empty span. */
  selection(): Span | undefined;
};

export type ReplaceResult =
  | { readonly ok: true }
  /** Nothing was changed, or it was put back; `reason` is a sentence for the writer. */
  | { readonly ok: false; readonly reason: string };

/** How one kind of text field is read and written. Knows no site and judges no word. */
export type Editor = {
  readonly id: string;
  accepts(box: HTMLElement): boolean;
  read(box: HTMLElement, excluded: readonly Element[]): ReadDraft;
  /** Selects the span and puts it in view. Empty spans place the caret. `excluded` as it was read. */
  select(box: HTMLElement, span: Span, excluded?: readonly Element[]): void;
  /**
   * Replaces `expected`, which must stand at `span`, by `replacement` (single line), as one step of the page's own undo.
   * Reads back, and answers `ok: false` instead of leaving anything else behind.
   */
  replace(
    box: HTMLElement,
    change: { readonly span: Span; readonly expected: string; readonly replacement: string },
    excluded: readonly Element[],
  ): Promise<ReplaceResult>;
};

/** Identity function that keeps a site's type narrow. */
export function defineSite(site: SiteAdapter): SiteAdapter {
  if (site.composeBox.length === 0)
    throw new Error(`\`composeBox\` of ${site.id} cannot be empty, it would match nothing.`);
  return site;
}
