import type { Frame, Point } from './tab.ts';

/** An element of Tact's own on the page, inside its closed shadow root, as a person meets it. */
export type SeenElement = {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly middle: Point;
};

/** All words that Tact shows on the page now, one line for each text; empty when it shows nothing. */
export function shownByTact(frame: Frame): Promise<string> {
  return frame.inClosedRoots((roots) =>
    roots
      .flatMap((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const shown: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const text = node.nodeValue?.trim() ?? '';
          const isSeen = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true;
          if (text && isSeen && range.getClientRects().length > 0) shown.push(text);
        }
        return shown;
      })
      .join('\n'),
  );
}

/** Tact's visible elements that match, in document order. */
export function seenInTact(frame: Frame, selector: string): Promise<readonly SeenElement[]> {
  return frame.inClosedRoots(
    (roots, selector) =>
      roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return {
            tag: element.localName,
            // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is meant
            text: element.innerText,
            attributes: Object.fromEntries(
              [...element.attributes].map(({ name, value }) => [name, value]),
            ),
            middle: { x: x + width / 2, y: y + height / 2 },
          };
        }),
    selector,
  );
}

/** Clicks the first visible element that matches and, where given, shows `text`. Throws when there is none. */
export async function clickInTact(frame: Frame, selector: string, text?: string): Promise<void> {
  const seen = await seenInTact(frame, selector);
  const found = seen.find((element) => text === undefined || element.text.includes(text));
  if (!found) {
    const words = seen.map((element) => `“${element.text}”`).join(', ') || 'none';
    const wanted = text === undefined ? '' : ` with “${text}”`;
    throw new Error(`Tact shows no \`${selector}\`${wanted} (of that kind: ${words}).`);
  }
  await frame.click(found.middle);
}
