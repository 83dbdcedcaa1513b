import type { Span } from './diagnostic.ts';
import type { Sentence } from './sentence.ts';

/** Chat goes on in small letters after a stop, so one sentence of the engine can hold several. */
const smallStart = /[.?!…]\s+(?=[\p{Ll}@"'(])/gu;

/** The part of the sentence between two stops that holds `offset`. Parts cover the sentence. */
export function partAt({ text }: Sentence, offset: number): Span {
  const stops = [...text.matchAll(smallStart)].map(({ 0: stop, index }) => index + stop.length);
  const start = stops.findLast((stop) => stop <= offset) ?? 0;
  const end = stops.find((stop) => stop > offset) ?? text.length;
  return { start, end };
}
