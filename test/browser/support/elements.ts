import type { Frame, Point } from './tab.ts';

/** Scrolls the element into view and gives its middle. Throws when nothing matches. */
export async function middleOf(frame: Frame, selector: string): Promise<Point> {
  const point = await frame.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (!element) return null;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  if (!point) throw new Error(`Nothing on the page matches \`${selector}\`.`);
  return point;
}

export async function clickOn(frame: Frame, selector: string): Promise<void> {
  await frame.click(await middleOf(frame, selector));
}

/** Text of the first match, as it is shown; `undefined` when nothing matches. */
export async function textOf(frame: Frame, selector: string): Promise<string | undefined> {
  const text = await frame.evaluate(
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is meant
    (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? null,
    selector,
  );
  return text ?? undefined;
}
