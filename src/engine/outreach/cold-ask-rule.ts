import { defineMessageRule, type MessageRule } from '../rule.ts';
import type { AskKind } from './ask-kinds.ts';
import { type EarlyAsk, earlyAskOf, smallerAsk } from './early-ask.ts';

type ColdAskRule = Pick<MessageRule, 'id' | 'message' | 'why' | 'examples'> & {
  /** The asks that it speaks of. */
  readonly kinds: readonly AskKind[];
  /** What could stand in the ask's place. */
  readonly smaller: { readonly label: string; readonly replacement: string };
};

/** Kinds that speak of themselves even when nothing stands before them. */
const largestSize = 5;

/** A rule that speaks when the largest ask of a first message comes too early and is of its kind. */
export function defineColdAsk({ kinds, smaller, ...card }: ColdAskRule): MessageRule {
  return defineMessageRule({
    ...card,
    category: 'outreach',
    strength: 'warning',
    family: 'cold-ask',

    *check(message) {
      const early = earlyAskOf(message);
      if (!early || !kinds.includes(early.kind) || comesFirst(early)) return;
      yield { ...early.words, suggestions: smallerAsk(message, early, smaller) };
    },
  });
}

/** Whether the ask stands where the reader does not know yet who is asking: `ask-first-line` speaks then. */
export function comesFirst({ isFirst, ask }: EarlyAsk): boolean {
  return isFirst && ask.size < largestSize;
}
