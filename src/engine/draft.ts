import type { Span } from './diagnostic.ts';

/** The text in a compose box, with the blocks in it that are not the writer's own words. */
export type Draft = {
  readonly text: string;
  /** Quotes, signatures and code, as the page marks them: never checked. Sorted, not overlapping. */
  readonly excluded?: readonly Span[];
  /** Placeholders such as `[day]` that Tact inserted here; each is warned of while it is left in the text. */
  readonly placeholders?: readonly string[];
};
