import type { Span } from '../diagnostic.ts';
import type { Message } from '../message.ts';
import type { FindingSuggestion } from '../rule.ts';
import type { AskKind } from './ask-kinds.ts';
import type { Ask } from './asks.ts';

/** The ask that leads a message that asks too early, as draft spans. */
export type EarlyAsk = {
  readonly kind: AskKind;
  readonly ask: Ask;
  /** The clauses that put the ask. */
  readonly words: Span;
  /** What a smaller ask could stand for: the ask's sentence, without the greeting before it. */
  readonly whole: Span;
  /** Whether nothing but a greeting stands before it. */
  readonly isFirst: boolean;
};

const greeting =
  /^(?:hi|hello|hey|hiya|dear|good \p{L}+|greetings|respected)\b[^,.!?]{0,40}[,.!:]\s*/iu;
const salutationWords = 4;
const edge = /^(?:[\s,;:–—-]|(?:and|so|but|then|or|because)\s)+|[\s,;:.!?–—-]+$/giu;
const insideNumber = /^\d+(?:,\d{3})*/u;

/** What these kinds weigh less than their size: another kind that is heard beside them says more of the ask. */
const lessTelling: Partial<Record<AskKind, number>> = { call: 0.25, errand: 1.1, help: 1.5 };

/** The largest ask of a message that asks too early; the first of equals. */
export function earlyAskOf(message: Message): EarlyAsk | undefined {
  const { asks, asksTooEarly } = message.outreach;
  if (!asksTooEarly) return undefined;
  const ask = [...asks].sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start)[0];
  const placed = ask && message.sentences[ask.sentence];
  if (!placed) return undefined;
  const { sentence, start } = placed;
  const greeted = greeting.exec(sentence.text)?.[0].length ?? 0;
  const clauses = sentence.clauses.filter(
    (clause) => clause.start < ask.end - start && ask.start - start < clause.end,
  );
  const from = Math.max(greeted, clauses[0]?.start ?? 0);
  const to = clauses.at(-1)?.end ?? sentence.text.length;
  const end = Math.max(to, ask.end - start);
  // A comma within a number ends no clause.
  const rest = /\d,$/u.test(sentence.text.slice(0, end))
    ? (insideNumber.exec(sentence.text.slice(end))?.[0].length ?? 0)
    : 0;
  const words = trimmed(sentence.text, { start: from, end: end + rest });
  const before = message.sentences.slice(0, ask.sentence);
  return {
    kind: ask.kind,
    ask,
    words: { start: start + words.start, end: start + words.end },
    whole: { start: start + greeted, end: start + sentence.text.length },
    isFirst: before.every(({ sentence: one }) => one.tokens.length <= salutationWords),
  };
}

function weightOf({ kind, size }: Ask): number {
  return size - (lessTelling[kind] ?? 0);
}

/** What the writer could send instead: a smaller ask, or the same one with an easy way out. */
export function smallerAsk(
  message: Message,
  { whole }: EarlyAsk,
  { label, replacement }: { readonly label: string; readonly replacement: string },
): readonly FindingSuggestion[] {
  const smaller = { ...whole, label, replacement };
  if (message.outreach.credits.easyOut) return [smaller];
  const words = message.draft.text.slice(whole.start, whole.end);
  const stop = /[.!?…]$/u.test(words) ? '' : '.';
  const easy = `${words}${stop} No worries at all if now isn't a good time.`;
  return [smaller, { ...whole, label: 'Add an easy way out', replacement: easy }];
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const core = words.replace(edge, '');
  const from = start + words.indexOf(core);
  return { start: from, end: from + core.length };
}
