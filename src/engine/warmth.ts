import type { Span } from './diagnostic.ts';
import { keptFor } from './kept-for.ts';
import type { Sentence } from './sentence.ts';
import { couldMatch } from './sieve/sieve.ts';

/** A politeness strategy found in a sentence; the span is relative to it. */
export type Deposit = Span & { readonly id: string; readonly weight: number };

type Strategy = {
  readonly id: string;
  /** How much harshness it makes up for, in the units of `strengthWeight`. */
  readonly weight: number;
  readonly pattern: RegExp;
  readonly not?: RegExp;
};

// Weights: Danescu-Niculescu-Mizil et al. 2013 for requests, Yeomans et al. 2020 for disagreement.
const strategies: readonly Strategy[] = [
  {
    id: 'greeting',
    weight: 0.3,
    pattern: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/iu,
  },
  {
    id: 'thanks',
    weight: 0.8,
    pattern:
      /\b(?:thanks|thank you|thx|(?:i|we) (?:really |very much |do )?appreciate|grateful|much appreciated)\b/iu,
    not: /\bthanks (?:a lot )?for (?:nothing|not|ignoring|breaking|wasting)\b|\bno thanks to\b|\bin advance\b/iu,
  },
  {
    id: 'thanks-specific',
    weight: 0.7,
    pattern:
      /\b(?:thanks|thank you) (?:so much |again |very much )?for (?:the|your|sharing|taking|getting|sending|\w+ing)\b/iu,
    not: /\bfor (?:nothing|not|ignoring|breaking|wasting|finally)\b/iu,
  },
  {
    id: 'praise',
    weight: 0.8,
    pattern:
      /\b(?:great|good|nice|lovely|excellent|brilliant|clear|solid|helpful) (?:work|job|point|idea|catch|call|question|write-?up|draft|start|progress)\b/iu,
    not: /\b(?:breaking|ruining|missing|ignoring|forgetting|deleting)\b/iu,
  },
  {
    id: 'acknowledgement',
    weight: 1.5,
    pattern:
      /\bi (?:understand|see|hear|know|get|realis?e|can see) (?:that|why|how|your?|this|it)\b/iu,
  },
  {
    id: 'agreement',
    weight: 1.5,
    pattern: /\b(?:i agree|you(?:'re| are) right|fair (?:enough|point)|makes sense|good point)\b/iu,
  },
  {
    id: 'apology',
    weight: 1,
    pattern:
      /\b(?:sorry (?:for|about|that|i|to)|my (?:mistake|bad|apologies|fault)|i apologi[sz]e|forgive me)\b/iu,
  },
  {
    id: 'ownership',
    weight: 1,
    pattern:
      /\b(?:i (?:missed|forgot|should have|was wrong|broke|messed up|misread)|that(?:'s| is) on me)\b/iu,
  },
  {
    id: 'indirect-request',
    weight: 0.6,
    pattern: /\b(?:could|would) (?:you|we|it)\b/iu,
  },
  { id: 'please-within', weight: 0.4, pattern: /(?<=[a-z,] )please\b/iu },
  {
    id: 'hedge',
    weight: 0.4,
    pattern: /\b(?:maybe|perhaps|i think|i believe|it seems|might|possibly|i wonder)\b/iu,
  },
  {
    id: 'subjectivity',
    weight: 0.4,
    pattern: /\b(?:in my (?:view|opinion|experience)|from my side|i find|to me)\b/iu,
  },
  {
    id: 'reason',
    weight: 0.5,
    pattern: /\b(?:because|so that|so (?:i|we) can|since (?:we|i|the))\b/iu,
  },
  {
    id: 'choice',
    weight: 0.5,
    pattern:
      /\b(?:no (?:rush|worries|pressure|hurry)|if that works|up to you|whenever (?:suits|you)|if you(?:'re| are) (?:able|free|happy|willing))\b/iu,
  },
  {
    id: 'offer',
    weight: 0.8,
    pattern:
      /\b(?:(?:i(?:'m| am)|we(?:'re| are)) happy to|happy to|glad to|i can (?:help|take|share|send)|shall i|want me to|let me know how i can)\b/iu,
  },
  {
    id: 'together',
    weight: 0.2,
    pattern: /\b(?:let's|our|together|we could|we can)\b/iu,
  },
];

/** What in this sentence warms it. */
export const depositsOf = keptFor(({ text }: Sentence): readonly Deposit[] =>
  strategies.flatMap(({ id, weight, pattern, not }) => {
    const match = couldMatch(pattern, text) && pattern.exec(text);
    if (!match || not?.test(text)) return [];
    return [{ id, weight, start: match.index, end: match.index + match[0].length }];
  }),
);
