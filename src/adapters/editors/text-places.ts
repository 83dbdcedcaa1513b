import type { Span } from '../../engine/diagnostic.ts';
import { isText } from './elements.ts';

/**
 * A stretch of the draft and where it stands on the page. Between two pieces stand line breaks of
 * the draft that come from the edge of a block, or characters of the page that show nothing.
 *
 *   <p>Hi <b>Dana</b>,</p><p>thanks</p>
 *      └0─┘  └3──┘  └7      └9────┘        8 is the line break
 */
export type Piece = Span & {
  readonly kind: 'text' | 'chip' | 'break';
  readonly node: Node;
  /** Of the first character, in a text node; 0 otherwise. */
  readonly offset: number;
};

export type Point = { readonly node: Node; readonly offset: number };

/** Where a span stands on the page, between the pieces that hold its ends. */
export function rangeOf(box: HTMLElement, pieces: readonly Piece[], { start, end }: Span): Range {
  const range = box.ownerDocument.createRange();
  const first = pieces.find((piece) => piece.kind !== 'break' && piece.end > start);
  const last = pieces.findLast((piece) => piece.kind !== 'break' && piece.start < end);
  if (start < end && first && last && first.start < end) {
    placeStart(range, first, start);
    placeEnd(range, last, end);
    return range;
  }

  const beside =
    pieces.find((piece) => piece.kind !== 'break' && piece.start <= start && piece.end >= start) ??
    pieces.find((piece) => piece.kind === 'break' && piece.start === start);
  if (!beside) {
    range.selectNodeContents(box);
    range.collapse(false);
    return range;
  }

  placeStart(range, beside, start);
  range.collapse(true);
  return range;
}

function placeStart(range: Range, piece: Piece, index: number): void {
  if (piece.kind === 'text')
    range.setStart(piece.node, piece.offset + Math.max(0, index - piece.start));
  else if (index <= piece.start) range.setStartBefore(piece.node);
  else range.setStartAfter(piece.node);
}

function placeEnd(range: Range, piece: Piece, index: number): void {
  if (piece.kind === 'text')
    range.setEnd(piece.node, piece.offset + Math.min(index, piece.end) - piece.start);
  else range.setEndAfter(piece.node);
}

/** The place in the text nearest to a point of the page inside the box. */
export function indexOf(text: string, pieces: readonly Piece[], point: Point): number {
  const { node, offset } = point;
  const own = pieces.filter((piece) => piece.node === node && piece.kind === 'text');
  const holding = own.find((piece) => offset <= piece.offset + piece.end - piece.start);
  if (holding) return holding.start + Math.max(0, offset - holding.offset);

  const last = own.at(-1);
  if (last) return last.end;

  const neighbour = node.childNodes[offset];
  const nextPosition = pieces.findIndex((piece) => isAfter(piece.node, point));
  const next = pieces[nextPosition];
  const previous = nextPosition === -1 ? pieces.at(-1) : pieces[nextPosition - 1];
  if (next && neighbour?.contains(next.node)) return next.start;
  if (previous && previous.kind !== 'break' && node.contains(previous.node)) return previous.end;
  return next ? next.start : Math.min(text.length, previous?.end ?? 0);
}

/** Whether `node` stands after the point, given that neither is a text node that holds the other. */
function isAfter(node: Node, point: Point): boolean {
  const neighbour = isText(point.node) ? point.node : point.node.childNodes[point.offset];
  if (neighbour) {
    const position = neighbour.compareDocumentPosition(node);
    return neighbour === node || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  const position = point.node.compareDocumentPosition(node);
  const isInside = (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !isInside;
}
