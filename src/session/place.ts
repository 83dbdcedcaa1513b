import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Pixels between our parts and the words, and between them and the edge of the window. */
const gap = 6;
const margin = 8;
/** Pixels from the corner of the box. */
const inset = 8;

type CardPlace = {
  /** What scrolls with the words. */
  readonly box: HTMLElement;
  /** Where the words are, line by line; empty when they are gone. */
  rects(): readonly DOMRect[];
};

/** Keeps a floating part beside words, never over them. Gives the way to stop. */
export function placeCard(floating: HTMLElement, { box, rects }: CardPlace): () => void {
  const words: VirtualElement = {
    contextElement: box,
    getClientRects: () => [...rects()],
    getBoundingClientRect: () => around(rects()),
  };
  const update = () =>
    void computePosition(words, floating, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(gap),
        flip({ padding: margin, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: margin }),
        size({
          padding: margin,
          apply: ({ availableHeight }) =>
            floating.style.setProperty('--tact-room', `${Math.max(160, availableHeight)}px`),
        }),
      ],
    }).then(({ x, y }) => moveTo(floating, x, y));
  return autoUpdate(words, floating, update);
}

/** Keeps the panel beside the box where there is room, so that the message stays in sight. */
export function placePanel(
  panel: HTMLElement,
  { box, pill }: { readonly box: HTMLElement; readonly pill: HTMLElement },
): () => void {
  const reference: VirtualElement = {
    contextElement: box,
    getBoundingClientRect: () => {
      const { left, top, right, bottom } = visiblePart(box);
      const corner = pill.getBoundingClientRect();
      return around([new DOMRect(left, top, right - left, bottom - top), corner]);
    },
  };
  const update = () =>
    void computePosition(reference, panel, {
      strategy: 'fixed',
      placement: 'left-end',
      middleware: [
        offset(gap),
        flip({
          padding: margin,
          fallbackPlacements: ['right-end', 'top-end', 'bottom-end'],
          fallbackStrategy: 'bestFit',
        }),
        shift({ padding: margin, crossAxis: true }),
      ],
    }).then(({ x, y }) => moveTo(panel, x, y));
  return autoUpdate(reference, panel, update);
}

/** Keeps the toast above the box, away from its words and its Send. */
export function placeToast(toast: HTMLElement, box: HTMLElement): () => void {
  const update = () => {
    const { left, top } = visiblePart(box);
    const { height } = toast.getBoundingClientRect();
    moveTo(toast, left, Math.max(margin, top - height - gap));
  };
  return autoUpdate(box, toast, update);
}

type PillPlace = { readonly box: HTMLElement; textRects(): readonly DOMRect[] };

/** Keeps the pill at the lower right corner of the box, or above it where words would be covered. */
export function placePill(pill: HTMLElement, { box, textRects }: PillPlace): () => void {
  const update = () => {
    const outer = visiblePart(box);
    const { width, height } = pill.getBoundingClientRect();
    const inside = { x: outer.right - width - inset, y: outer.bottom - height - inset };
    const isFree = !textRects().some(
      (rect) =>
        rect.right > inside.x - gap &&
        rect.left < inside.x + width &&
        rect.bottom > inside.y - gap &&
        rect.top < inside.y + height,
    );
    const above = { x: inside.x, y: Math.max(margin, outer.top - height - gap) };
    const { x, y } = isFree && outer.bottom - outer.top > height + 2 * inset ? inside : above;
    moveTo(pill, x, y);
    pill.style.setProperty('visibility', outer.bottom > outer.top ? 'visible' : 'hidden');
  };
  return autoUpdate(box, pill, update, { elementResize: true });
}

/** The box as far as the window and what scrolls it show it. */
function visiblePart(box: HTMLElement): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  let { left, right, top, bottom } = box.getBoundingClientRect();
  for (let outer = box.parentElement; outer; outer = outer.parentElement) {
    if (!/auto|scroll|hidden|clip/u.test(getComputedStyle(outer).overflowY)) continue;
    const clip = outer.getBoundingClientRect();
    if (clip.height === 0) continue;
    top = Math.max(top, clip.top);
    bottom = Math.min(bottom, clip.bottom);
    left = Math.max(left, clip.left);
    right = Math.min(right, clip.right);
  }
  return {
    left: Math.max(0, left),
    right: Math.min(document.documentElement.clientWidth, right),
    top: Math.max(0, top),
    bottom: Math.min(document.documentElement.clientHeight, bottom),
  };
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('left', `${Math.round(x)}px`);
  element.style.setProperty('top', `${Math.round(y)}px`);
}

function around(rects: readonly DOMRect[]): DOMRect {
  const [first] = rects;
  if (!first) return new DOMRect();
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
