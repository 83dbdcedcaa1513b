import type { SiteAdapter } from './adapter.ts';
import { composeBoxFrom, findComposeBoxes } from './find-compose-box.ts';

/** Milliseconds for which changes of the page are gathered before they are looked at. */
const gathering = 200;

/** `appeared`: it is somewhere in the page. `focused`: the writer is in it. */
export type Sighting = 'appeared' | 'focused';

/**
 * Calls back for each compose box of the site that appears or that focus enters, until the signal ends it. Focus is
 * seen inside open shadow roots, too. One observer and no timer while the page is still.
 */
export function watchForBoxes(
  { site, signal }: { readonly site: SiteAdapter; readonly signal: AbortSignal },
  onBox: (box: HTMLElement, sighting: Sighting) => void,
): void {
  const seen = new WeakSet<HTMLElement>();
  const lookAt = (root: Document | Element) => {
    for (const box of findComposeBoxes(root, site)) {
      if (seen.has(box)) continue;
      seen.add(box);
      onBox(box, 'appeared');
    }
  };

  let added = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
    if (added.size === 0 || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      const roots = [...added].filter((root) => root.isConnected);
      added = new Set();
      for (const root of roots) lookAt(root);
    }, gathering);
  });

  const start = () => {
    lookAt(document);
    observer.observe(document, { childList: true, subtree: true });
    const box = boxInFocus(site);
    if (box) onBox(box, 'focused');
  };
  const onFocus = (event: Event) => {
    const box = composeBoxFrom(event.composedPath()[0], site);
    if (box) onBox(box, 'focused');
  };

  window.addEventListener('focusin', onFocus, { capture: true, signal });
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start, { once: true, signal });
  else start();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The compose box of the site that has the focus now. */
export function boxInFocus(site: SiteAdapter): HTMLElement | undefined {
  return composeBoxFrom(deepActiveElement(), site);
}

/** The focused element, also inside open shadow roots. */
function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
