import type { ReadDraft } from '../adapters/adapter.ts';
import type { Diagnostic, Span } from '../engine/diagnostic.ts';
import type { Highlights, Marked } from './highlights.ts';
import { createMirror, type Mirror } from './mirror.ts';

/** The marks of one box on the screen. */
export type Marks = {
  show(read: ReadDraft, findings: readonly Diagnostic[], active: Diagnostic | undefined): void;
  /** Where the words are on the screen, line by line. */
  rects(span: Span): readonly DOMRect[];
  /** The finding at this point of the viewport. */
  at(x: number, y: number): Diagnostic | undefined;
  /** Follows the box after scrolling or resizing. */
  place(): void;
  clear(): void;
};

/** `layer` takes the mirror of a text control, whose words no highlight can reach. */
export function createMarks(box: HTMLElement, highlights: Highlights, layer: HTMLElement): Marks {
  const isControl = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  let mirror: Mirror | undefined;
  let read: ReadDraft | undefined;
  let shown: readonly Diagnostic[] = [];

  const rects = (span: Span): readonly DOMRect[] =>
    mirror ? mirror.rects(span) : [...(read?.range(span)?.getClientRects() ?? [])];

  return {
    rects,
    show(now, findings, active) {
      read = now;
      shown = findings;
      if (isControl) {
        mirror ??= createMirror(box, layer);
        mirror.show(now.draft.text, findings);
        return;
      }
      const marked = (finding: Diagnostic): readonly Marked[] => {
        const range = now.range(finding);
        return range ? [{ finding, range }] : [];
      };
      highlights.show(findings.flatMap(marked), active && marked(active)[0], box);
    },
    at: (x, y) =>
      shown.find((finding) =>
        rects(finding).some(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        ),
      ),
    place: () => mirror?.place(),
    clear() {
      shown = [];
      mirror?.remove();
      mirror = undefined;
      if (!isControl) highlights.clear();
    },
  };
}
