import type { MessageContext } from './context.ts';
import type { Category, Span } from './diagnostic.ts';
import type { EarLabel } from './ear/weights.ts';
import type { Message } from './message.ts';
import type { Sentence } from './sentence.ts';

/**
 * How strongly a rule speaks. `signal` is never shown alone and feeds the tone only, `hint` is shown when nothing
 * stronger is, `warning` may be taken down by warmth in the same message, `strong` may not.
 */
export type Strength = 'signal' | 'hint' | 'warning' | 'strong';

/** What a rule yields. Offsets are those of the sentence for sentence rules, of the draft for message rules. */
export type Finding = Span & {
  readonly suggestions?: readonly FindingSuggestion[];
  /** Where the rule's own strength does not fit this finding. */
  readonly strength?: Strength;
};

/** A replacement for the finding's own span, unless it names another. */
export type FindingSuggestion = Partial<Span> & {
  readonly label: string;
  readonly replacement: string;
};

export type RuleExamples = {
  /** Drafts with the caught words drawn in ‹ ›. */
  readonly flagged: readonly (string | InContext)[];
  /** Drafts on which the rule is silent. More than `flagged`: silence is the product. */
  readonly clean: readonly (string | InContext)[];
  /** The draft before and after its first suggestion is applied. The rule is silent on the second. */
  readonly rewritten: readonly (readonly [before: string, after: string])[];
};

/** An example that needs more than a mail to a colleague around it. */
export type InContext = { readonly draft: string; readonly context: Partial<MessageContext> };

type RuleCard = {
  /** The mistake as the reader meets it, kebab-case; the file's name. People's settings keep it. */
  readonly id: string;
  readonly category: Category;
  readonly strength: Strength;
  /** Rules of one family that speak of one clause share one card: the strongest speaks. */
  readonly family?: string;
  /** What: at most 14 words, about the text. */
  readonly message: string;
  /** Its effect on the reader, in a sentence or two. */
  readonly why: string;
  readonly examples: RuleExamples;
};

/** A heuristic about one sentence. A pure function of that sentence and the context. */
export type SentenceRule = RuleCard & {
  readonly scope: 'sentence';
  /**
   * What can set the rule off: lower-case words (a token of the sentence, `don't` is one token), word beginnings
   * (`harass*`), or shapes: `:question`, `:exclamation`, `:caps` (a word of two or more capitals), `:command`
   * (starts like an order), `:number`. The rule runs only on sentences that show one.
   */
  readonly cues: readonly string[];
  check(sentence: Sentence, context: MessageContext): Iterable<Finding>;
  /** True when something elsewhere in the message takes the finding away; asked only for what was found. */
  unless?(message: Message, index: number): boolean;
};

/** A heuristic about the whole message. */
export type MessageRule = RuleCard & {
  readonly scope: 'message';
  check(message: Message): Iterable<Finding>;
};

/**
 * What is said where no heuristic speaks and the learned ear is sure. The engine finds the words, so its flagged
 * examples draw none.
 */
export type EarRule = RuleCard & {
  readonly scope: 'ear';
  readonly label: EarLabel;
  /** Rewrites for the words that weigh most, `heard`, in the sentence; `isAlone` when the draft says nothing else. */
  suggest(sentence: Sentence, heard: Span, isAlone: boolean): readonly FindingSuggestion[];
};

export type Rule = SentenceRule | MessageRule | EarRule;

/** A rule about one sentence. */
export function defineRule(rule: Omit<SentenceRule, 'scope'>): SentenceRule {
  if (rule.cues.length === 0)
    throw new Error(`\`cues\` of ${rule.id} cannot be empty, it would never run.`);
  return { ...rule, scope: 'sentence' };
}

/** A rule about the whole message. */
export function defineMessageRule(rule: Omit<MessageRule, 'scope'>): MessageRule {
  return { ...rule, scope: 'message' };
}

/** The words with which the learned ear speaks. */
export function defineEarRule(rule: Omit<EarRule, 'scope'>): EarRule {
  return { ...rule, scope: 'ear' };
}
