import type { Span } from '../../engine/diagnostic.ts';
import {
  isBlock,
  isChip,
  isElement,
  isFixed,
  isSkipped,
  isText,
  keepsWhitespace,
} from './elements.ts';
import { indexOf, type Piece, type Point, rangeOf } from './text-places.ts';

/** Stands in the draft for what is no words: a mention, a picture, code within a line. */
export const chipCharacter = '\uFFFC';

const zeroWidth = /[\u200B\u200C\u2060\uFEFF]/;
const collapsible = /[\t\n\r\f ]/;

/** What reading a box once gives: its text, and the way there and back. */
export type TextMap = {
  readonly text: string;
  /** Where the span stands on the page; an empty span gives the place of a caret. */
  range(span: Span): Range;
  /** The place in the text nearest to a point of the page; `undefined` outside the box. */
  indexOf(point: Point): number | undefined;
};

/**
 * Reads a box as its writer sees it: a line for each block and each `<br>`, one space for each space
 * that shows, nothing for characters that don't. Excluded elements are left out and end the line, or
 * leave one U+FFFC where they stand within it.
 */
export function mapText(box: HTMLElement, excluded: readonly Element[] = []): TextMap {
  const { text, pieces } = walk(box, new Set(excluded));
  return {
    text,
    range: (span) => rangeOf(box, pieces, span),
    indexOf: (point) => (box.contains(point.node) ? indexOf(text, pieces, point) : undefined),
  };
}

function walk(box: HTMLElement, excluded: ReadonlySet<Element>) {
  const pieces: Piece[] = [];
  let text = '';
  // A break is written only when something follows it: a `<br>` that ends a block shows no line.
  let isBreakDue = false;
  let isLineOpen = false;
  let isAfterSpace = true;

  const endLine = () => {
    isBreakDue ||= isLineOpen;
    isLineOpen = false;
    isAfterSpace = true;
  };

  const writeBreak = () => {
    if (isBreakDue) text += '\n';
    isBreakDue = false;
  };

  const writeElement = (kind: 'chip' | 'break', node: Element) => {
    writeBreak();
    pieces.push({ kind, node, offset: 0, start: text.length, end: text.length + 1 });
    if (kind === 'chip') text += chipCharacter;
    isBreakDue = kind === 'break';
    isLineOpen = kind === 'chip';
    isAfterSpace = kind === 'break';
  };

  const writeText = (node: Text) => {
    let open: { start: number; offset: number } | undefined;
    let keepsSpaces: boolean | undefined;
    const close = () => {
      if (open) pieces.push({ kind: 'text', node, ...open, end: text.length });
      open = undefined;
    };

    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset);
      const isSpace = collapsible.test(character);
      // The style is asked for only where it makes a difference: asking lays out the page.
      if (isSpace && (isAfterSpace || character !== ' ')) keepsSpaces ??= keepsWhitespace(node);
      if (zeroWidth.test(character) || (isSpace && isAfterSpace && !keepsSpaces)) {
        close();
        continue;
      }

      writeBreak();
      open ??= { start: text.length, offset };
      text += character === '\u00A0' || (isSpace && !keepsSpaces) ? ' ' : character;
      isLineOpen = true;
      isAfterSpace = isSpace;
    }
    close();
  };

  const visit = (node: Node) => {
    if (isText(node)) return writeText(node);
    if (!isElement(node) || isSkipped(node)) return;
    if (node.localName === 'br') return writeElement('break', node);
    if (isChip(node, excluded.has(node))) return writeElement('chip', node);

    const isLeftOut = excluded.has(node) || isFixed(node);
    const isLine = isBlock(node) || isLeftOut;
    if (isLine) endLine();
    if (!isLeftOut) node.childNodes.forEach(visit);
    if (isLine) endLine();
  };

  box.childNodes.forEach(visit);
  return { text, pieces };
}
