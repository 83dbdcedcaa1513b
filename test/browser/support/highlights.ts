import type { Frame, Point } from './tab.ts';

/** One painted range of the page's CSS Custom Highlights. */
export type PaintedRange = {
  /** Name under which it is registered: random for each page load. */
  readonly name: string;
  readonly text: string;
  /** Middle of its first line box; `undefined` when it is not laid out. */
  readonly point: Point | undefined;
};

/** Every highlighted range of the document, in the order in which it stands there. */
export async function highlightsOf(frame: Frame): Promise<readonly PaintedRange[]> {
  const painted = await frame.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range })))
      .map(({ name, range: { startContainer, startOffset, endContainer, endOffset } }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return { name, range };
      })
      .sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range))
      .map(({ name, range }) => {
        const [box] = range.getClientRects();
        const point = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        return { name, text: range.toString(), point };
      }),
  );
  return painted.map(({ name, text, point }) => ({ name, text, point: point ?? undefined }));
}

export async function highlightedWords(frame: Frame): Promise<readonly string[]> {
  return (await highlightsOf(frame)).map(({ text }) => text);
}
