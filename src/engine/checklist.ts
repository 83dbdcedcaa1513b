import type { Span } from './diagnostic.ts';
import type { Message } from './message.ts';

/** One line of a checklist, answered from the message alone. */
export type Question = {
  readonly id: string;
  /** The line itself, as an invitation: “Say how you found them”. */
  readonly question: string;
  /** Why it matters to the reader. */
  readonly why: string;
  /** A line one could write. */
  readonly example: string;
  /** The words that satisfy it, or yes or no without words; `undefined` when the message can't tell. */
  answer(message: Message): Span | boolean | undefined;
};

/** Questions that a message of one kind does well to answer. */
export type Checklist = { readonly id: string; readonly questions: readonly Question[] };
