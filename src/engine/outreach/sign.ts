import type { OutreachText } from './outreach-text.ts';

/** One pattern that moves a reading. Rows of tables: the name, the reason and the pattern stand together. */
export type Sign = {
  readonly id: string;
  /** How far it moves the reading. Fitted to the dev half of the corpus, rounded by hand. */
  readonly points: number;
  /** Why it speaks. */
  readonly because: string;
  readonly pattern: RegExp;
  /** Where it must stand to count; anywhere when absent. */
  readonly within?: 'opening' | 'closing';
};

export type FoundSign = { readonly sign: Sign; readonly start: number; readonly end: number };

/** The first match of each sign that the text shows. */
export function findSigns(text: OutreachText, signs: readonly Sign[]): readonly FoundSign[] {
  return signs.flatMap((sign) => {
    const from = sign.within === 'closing' ? text.closingStart : 0;
    const to = sign.within === 'opening' ? text.openingEnd : text.text.length;
    const part = from === 0 && to === text.text.length ? text.text : text.text.slice(from, to);
    const match = sign.pattern.exec(part);
    if (!match) return [];
    const start = from + match.index;
    return [{ sign, start, end: start + match[0].length }];
  });
}

/** The points of all signs found. */
export function pointsOf(found: readonly FoundSign[]): number {
  return found.reduce((sum, { sign }) => sum + sign.points, 0);
}
