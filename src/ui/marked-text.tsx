import type { Category } from '../engine/diagnostic.ts';

type MarkedTextProps = {
  /** A draft with the caught words drawn in ‹ ›. */
  readonly text: string;
  readonly category: Category;
};

/** An example as it would look in a message: the caught words with the line under them. */
export function MarkedText({ text, category }: MarkedTextProps) {
  return (
    <>
      {text.split(/(‹[^›]*›)/u).map((piece, index) =>
        piece.startsWith('‹') ? (
          <mark key={`${index} ${piece}`} class={`marked marked-${category}`}>
            {piece.slice(1, -1)}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
