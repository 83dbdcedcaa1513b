import type { SiteAdapter } from './adapter.ts';

const editable = '[contenteditable]:not([contenteditable="false"])';

/** What must never be read, by what the page says that it is for. */
const privateFields = [
  '[role="searchbox"]',
  '[role="combobox"]',
  '[role="search"] *',
  '[inputmode="tel"], [inputmode="email"], [inputmode="numeric"]',
  '[inputmode="decimal"], [inputmode="search"]',
  '[autocomplete*="password"], [autocomplete*="one-time-code"], [autocomplete*="cc-"]',
  '[autocomplete*="tel"], [autocomplete*="email"], [autocomplete*="username"]',
].join(',');

/** Decoys that editors keep beside their box. */
const decoys = '[aria-hidden="true"], .ql-clipboard, [readonly], [disabled]';

/**
 * The compose box that an event or an element belongs to: pass `event.composedPath()[0]`, which
 * sees into open shadow roots. `undefined` when it is none, or not one of this site.
 */
export function composeBoxFrom(
  target: EventTarget | null | undefined,
  site: SiteAdapter,
): HTMLElement | undefined {
  const element = elementOf(target);
  const box = element && (element.closest<HTMLElement>('textarea') ?? editingHost(element));
  return box && isComposeBox(box, site) ? box : undefined;
}

/** Every compose box in the tree of the root, also inside open shadow roots. Not inside frames. */
export function findComposeBoxes(
  root: Document | ShadowRoot | Element,
  site: SiteAdapter,
): readonly HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(site.composeBox.join(','))];
  const elements = [...root.querySelectorAll('*')];
  if (isElement(root)) {
    found.unshift(root as HTMLElement);
    elements.unshift(root);
  }
  const inside = elements.flatMap(({ shadowRoot }) =>
    shadowRoot ? findComposeBoxes(shadowRoot, site) : [],
  );
  return [...found.filter((box) => isComposeBox(box, site)), ...inside];
}

function isComposeBox(box: HTMLElement, site: SiteAdapter): boolean {
  if (!box.matches('textarea') && !box.matches(editable)) return false;
  if (!box.matches(site.composeBox.join(','))) return false;
  if (box.matches(privateFields) || box.matches(decoys)) return false;
  if (site.rejected?.some((selector) => box.matches(selector))) return false;
  return box.checkVisibility?.() ?? true;
}

/** The outermost element that is edited together with this one. */
function editingHost(element: Element): HTMLElement | undefined {
  let host = element.closest<HTMLElement>(editable);
  for (let outer = host; outer; outer = outer.parentElement?.closest<HTMLElement>(editable) ?? null)
    host = outer;
  return host ?? undefined;
}

function elementOf(target: EventTarget | null | undefined): Element | undefined {
  if (!target || !('nodeType' in target)) return undefined;
  const node = target as Node;
  return isElement(node) ? node : (node.parentElement ?? undefined);
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
