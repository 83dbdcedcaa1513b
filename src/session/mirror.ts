import type { Diagnostic, Span } from '../engine/diagnostic.ts';

type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** Marks for a text control, whose words have no ranges: its text again, invisible, drawn over it. */
export type Mirror = {
  show(text: string, findings: readonly Diagnostic[]): void;
  /** Where the words are on the screen. */
  rects(span: Span): readonly DOMRect[];
  /** Follows the control after scrolling or resizing. */
  place(): void;
  remove(): void;
};

const copiedProperties = [
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
  'font-stretch',
  'letter-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
  'overflow-wrap',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
] as const;

/** `layer` is ours and outside the page's own tree: a fixed, empty box at the top left of the viewport. */
export function createMirror(control: TextControl, layer: HTMLElement): Mirror {
  const { ownerDocument } = control;
  const frame = ownerDocument.createElement('div');
  frame.className = 'tact-mirror';
  frame.setAttribute('aria-hidden', 'true');
  const words = ownerDocument.createElement('div');
  words.className = 'tact-mirror-words';
  frame.append(words);
  layer.append(frame);

  const place = () => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const style = getComputedStyle(control);
    for (const property of copiedProperties)
      words.style.setProperty(property, style.getPropertyValue(property));
    words.style.setProperty(
      'white-space',
      control instanceof HTMLInputElement ? 'pre' : 'pre-wrap',
    );
    // The scroll bar takes its width from the words.
    const bar =
      control.offsetWidth -
      control.clientWidth -
      parseFloat(style.borderLeftWidth) -
      parseFloat(style.borderRightWidth);
    words.style.setProperty('width', `${width - Math.max(0, bar)}px`);
    words.style.setProperty(
      'transform',
      `translate(${-control.scrollLeft}px, ${-control.scrollTop}px)`,
    );
    frame.style.setProperty('left', `${left}px`);
    frame.style.setProperty('top', `${top}px`);
    frame.style.setProperty('width', `${width}px`);
    frame.style.setProperty('height', `${height}px`);
  };

  const rects = ({ start, end }: Span) =>
    [...words.children]
      .filter((child) => {
        const from = Number((child as HTMLElement).dataset['start']);
        return from < end && start < from + (child.textContent?.length ?? 0);
      })
      .flatMap((child) => [...child.getClientRects()]);

  return {
    show(text, findings) {
      const pieces: Node[] = [];
      let from = 0;
      for (const { start, end, category } of [...findings].sort((a, b) => a.start - b.start)) {
        if (start < from) continue;
        const mark = ownerDocument.createElement('span');
        mark.className = `tact-mark tact-mark-${category}`;
        mark.dataset['start'] = String(start);
        mark.textContent = text.slice(start, end);
        pieces.push(ownerDocument.createTextNode(text.slice(from, start)), mark);
        from = end;
      }
      // A last line break has no height without something behind it.
      pieces.push(ownerDocument.createTextNode(`${text.slice(from)}\u200B`));
      words.replaceChildren(...pieces);
      place();
    },
    rects,
    place,
    remove: () => frame.remove(),
  };
}
