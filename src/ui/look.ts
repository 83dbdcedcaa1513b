/** Whether what is behind is light or dark. */
export type Look = 'light' | 'dark';

/**
 * The look of the page behind an element, by the first background that can't be seen through.
 * Pages in a dark theme of their own don't tell the system, nor does the system tell of them.
 */
export function lookBehind(element: Element): Look {
  for (let each: Element | undefined = element; each; each = parentOf(each)) {
    const colour = channelsOf(getComputedStyle(each).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.lightness < 0.5 ? 'dark' : 'light';
  }
  return 'light';
}

/** Perceived lightness from 0 to 1, and opacity, of a computed colour; `undefined` for other notations. */
export function channelsOf(
  colour: string,
): { readonly lightness: number; readonly alpha: number } | undefined {
  const [red, green, blue, alpha = 1] =
    /^rgba?\((.*)\)$/u
      .exec(colour)?.[1]
      ?.split(/[\s,/]+/u)
      .map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { lightness: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha };
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
