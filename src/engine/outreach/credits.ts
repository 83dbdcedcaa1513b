import type { Span } from '../diagnostic.ts';
import { type Credits, creditSigns } from './credit-signs.ts';
import type { OutreachText } from './outreach-text.ts';
import { type FoundSign, findSigns } from './sign.ts';

export type Earned = {
  readonly credits: Credits;
  readonly signs: readonly FoundSign[];
};

/** What the message gives its reader before it asks, and the signs that told it. */
export function findCredits(text: OutreachText): Earned {
  const signs = findSigns(text, creditSigns);
  const credits: { -readonly [name in keyof Credits]: Span } = {};
  for (const { sign, start, end } of signs) {
    const credit = creditSigns.find(({ id }) => id === sign.id)?.credit;
    if (!credit || credits[credit]) continue;
    const place = text.place(start, end);
    credits[credit] = { start: place.start, end: place.end };
  }
  return { credits, signs };
}
