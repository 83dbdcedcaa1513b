import type { MessageContext } from '../context.ts';
import type { PlacedSentence } from '../message.ts';
import { type Ask, findAsks } from './asks.ts';
import { coldFrom, coldnessOf } from './coldness.ts';
import type { Credits } from './credit-signs.ts';
import { findCredits } from './credits.ts';
import { outreachText } from './outreach-text.ts';
import { particularsOf } from './particulars.ts';
import { pressureOf } from './pressure.ts';
import { pointsOf } from './sign.ts';

export type { AskKind } from './ask-kinds.ts';
export type { Ask } from './asks.ts';
export type { Credits } from './credit-signs.ts';

/** How a message reads as a first contact. */
export type OutreachReading = {
  /** Points that speak for cold outreach; 4 and more is read as such. */
  readonly coldness: number;
  readonly isOutreach: boolean;
  readonly asks: readonly Ask[];
  readonly credits: Credits;
  /** The largest ask that fits what was said before it. */
  readonly allowedSize: number;
  /** How far the asks and the pressure behind them go beyond what was earned. */
  readonly gap: number;
  readonly asksTooEarly: boolean;
};

const largestSize = 5;
/** A first message may always ask a tiny question. */
const freeSize = 1;
/** What an ask may go beyond the earned before we speak: a false alarm costs more than a miss. */
const doubt = 3.75;
/** A plain question asks for little: pressure alone must make it more. */
const doubtOfQuestion = 5;
/** The steepness of the doubt about either half of the reading, fitted. */
const perSize = 0.7;
const sureFrom = 0.36;

/** Reads the sentences of a message as a first contact. Pure and cheap: patterns only. */
export function readOutreach(
  sentences: readonly PlacedSentence[],
  context: MessageContext,
): OutreachReading {
  const text = outreachText(sentences);
  const particulars = particularsOf(text);
  const asks = findAsks(text);
  const { credits, signs } = findCredits(text);
  const coldness = coldnessOf({ text, context, asks, credits: signs, particulars });
  const earned = pointsOf(signs);
  const largest = Math.max(0, ...asks.map(({ size }) => size));
  const gap = largest + pressureOf({ text, asks, particulars }) - earned;
  // The two doubts multiply: whether it is a first message, and whether it asks too much.
  const sureness =
    surely(coldness - coldFrom) *
    surely((gap - (largest > freeSize ? doubt : doubtOfQuestion)) * perSize);
  const asksTooEarly = asks.length > 0 && sureness > sureFrom;
  return {
    coldness,
    isOutreach: coldness >= coldFrom || asksTooEarly,
    asks,
    credits,
    allowedSize: Math.min(largestSize, Math.floor(freeSize + earned)),
    gap,
    asksTooEarly,
  };
}

function surely(points: number): number {
  return 1 / (1 + Math.exp(-points));
}
