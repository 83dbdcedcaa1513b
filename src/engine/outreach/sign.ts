import { keptFor } from '../kept-for.ts';
import type { Sentence } from '../sentence.ts';
import { firstMatch } from '../sieve/sieve.ts';
import { lineOf, type OutreachText } from './outreach-text.ts';

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
  const found = new Map<Sign, FoundSign>();
  for (const { sentence, start } of text.lines)
    for (const one of signsIn(sentence, signs)) {
      if (found.has(one.sign) || !isWithin(one.sign, start, text)) continue;
      found.set(one.sign, { sign: one.sign, start: start + one.start, end: start + one.end });
    }
  return signs.flatMap((sign) => {
    const one = staysInLine(sign.pattern) ? found.get(sign) : findAcross(text, sign);
    return one ? [one] : [];
  });
}

function isWithin({ within }: Sign, start: number, text: OutreachText): boolean {
  if (within === 'opening') return start < text.openingEnd;
  return within !== 'closing' || start >= text.closingStart;
}

/** For the few patterns that read on over the end of a sentence, or mean the start or the end of the message. */
function findAcross(text: OutreachText, sign: Sign): FoundSign | undefined {
  const from = sign.within === 'closing' ? text.closingStart : 0;
  const to = sign.within === 'opening' ? text.openingEnd : text.text.length;
  const part = from === 0 && to === text.text.length ? text.text : text.text.slice(from, to);
  const match = firstMatch(sign.pattern, part);
  if (!match) return undefined;
  const start = from + match.index;
  return { sign, start, end: start + match[0].length };
}

const tablesOf = keptFor((_: Sentence) => new Map<readonly Sign[], readonly FoundSign[]>());

/** The signs that one sentence shows by itself, from its start. */
function signsIn(sentence: Sentence, signs: readonly Sign[]): readonly FoundSign[] {
  const tables = tablesOf(sentence);
  const known = tables.get(signs);
  if (known) return known;
  const line = lineOf(sentence);
  const found = signs.flatMap((sign) => {
    const match = staysInLine(sign.pattern) ? firstMatch(sign.pattern, line) : null;
    return match ? [{ sign, start: match.index, end: match.index + match[0].length }] : [];
  });
  tables.set(signs, found);
  return found;
}

/** Whether no match holds or looks at a line break, and `^` and `$` mean those of a line. */
const staysInLine = keptFor(({ source, multiline }: RegExp) => {
  const rest = source.replaceAll(/\[\^[^\]]*\\[ns][^\]]*\]/gu, '');
  if (/\[\^|\\[sSWDPn]/u.test(rest)) return false;
  return multiline || !/(?<!\\)[\^$]/u.test(rest);
});

/** The points of all signs found. */
export function pointsOf(found: readonly FoundSign[]): number {
  return found.reduce((sum, { sign }) => sum + sign.points, 0);
}
