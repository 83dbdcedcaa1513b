import type { MessageContext } from '../context.ts';
import type { Span } from '../diagnostic.ts';
import type { PlacedSentence } from '../message.ts';

/** What a first message may ask for, from a tiny question to spending the other's reputation. */
export type AskKind =
  | 'question'
  | 'help'
  | 'call'
  | 'introduction'
  | 'review'
  | 'vacancy'
  | 'demo'
  | 'homework'
  | 'referral'
  | 'job'
  | 'money'
  | 'vague';

export type Ask = Span & {
  readonly kind: AskKind;
  /** 1, answered in two minutes, to 5, spends money or reputation. */
  readonly size: number;
  /** Index of its sentence in the message. */
  readonly sentence: number;
};

/** What a message tells before or around its asks; each with the words that tell it. */
export type Credits = {
  readonly who?: Span;
  readonly how?: Span;
  readonly why?: Span;
  readonly purpose?: Span;
  readonly give?: Span;
  readonly specificQuestion?: Span;
  readonly easyOut?: Span;
};

/** How a message reads as a first contact. */
export type OutreachReading = {
  /** Points that speak for cold outreach; 4 and more is read as such. */
  readonly coldness: number;
  readonly isOutreach: boolean;
  readonly asks: readonly Ask[];
  readonly credits: Credits;
  /** The largest ask that fits what was said before it. */
  readonly allowedSize: number;
  readonly asksTooEarly: boolean;
};

/** Reads the sentences of a message as a first contact. Pure and cheap: patterns only. */
export function readOutreach(
  _sentences: readonly PlacedSentence[],
  _context: MessageContext,
): OutreachReading {
  return {
    coldness: 0,
    isOutreach: false,
    asks: [],
    credits: {},
    allowedSize: 5,
    asksTooEarly: false,
  };
}
