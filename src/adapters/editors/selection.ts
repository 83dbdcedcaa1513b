import type { Span } from '../../engine/diagnostic.ts';
import type { TextMap } from './text-map.ts';

/** Chromium before 137 answers for an open shadow root only when the root itself is asked. */
type OlderShadowRoot = ShadowRoot & { getSelection?(): Selection | null };

/** The selected part of the box as a span of its text, also when the box is in an open shadow root. */
export function selectedSpan(box: HTMLElement, map: TextMap): Span | undefined {
  const range = selectedRange(box);
  if (!range) return undefined;

  const start = map.indexOf({ node: range.startContainer, offset: range.startOffset });
  const end = map.indexOf({ node: range.endContainer, offset: range.endOffset });
  if (start === undefined || end === undefined) return undefined;
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** Selects the range in the page, without moving what is in view. */
export function selectRange(box: HTMLElement, range: Range): void {
  box.focus({ preventScroll: true });
  const selection = box.ownerDocument.getSelection();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function selectedRange(box: HTMLElement): AbstractRange | undefined {
  const selection = box.ownerDocument.getSelection();
  const root = box.getRootNode();
  if (!isShadowRoot(root)) return firstRange(selection);
  if (selection?.getComposedRanges) return selection.getComposedRanges({ shadowRoots: [root] })[0];
  return firstRange(root.getSelection?.() ?? selection);
}

function firstRange(selection: Selection | null): Range | undefined {
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

function isShadowRoot(root: Node): root is OlderShadowRoot {
  return 'host' in root;
}
