import type { MessageContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { OutreachReading } from './outreach/reading.ts';
import type { Sentence } from './sentence.ts';

/** A sentence and where it stands in the draft. */
export type PlacedSentence = {
  readonly sentence: Sentence;
  /** Offset of the sentence in the draft. */
  readonly start: number;
  readonly paragraph: number;
};

/** The whole message, as message rules and checklists see it. */
export type Message = {
  readonly draft: Draft;
  /** The draft with everything blotted out that is not the writer's own words; same length. */
  readonly text: string;
  readonly context: MessageContext;
  readonly sentences: readonly PlacedSentence[];
  readonly wordCount: number;
  readonly outreach: OutreachReading;
};
