import { earBits, featureBits } from '../../src/engine/ear/size.ts';
import type { HeardMessage } from './examples.ts';

/** A feature that fewer sentences show says more about them than about harshness. */
const fewestSentences = 3;

/** The messages with rare features left out, and the rest in their places of the table. */
export function withFrequentFeatures(messages: readonly HeardMessage[]): readonly HeardMessage[] {
  const seen = new Uint8Array(1 << featureBits);
  for (const { sentences } of messages)
    for (const { places } of sentences)
      for (const place of places) seen[place] = Math.min(255, (seen[place] ?? 0) + 1);

  const lower = (1 << earBits) - 1;
  return messages.map(({ from, sentences }) => ({
    from,
    sentences: sentences.map((sentence) => {
      const kept = [...sentence.places.keys()].filter(
        (at) => (seen[sentence.places[at] ?? 0] ?? 0) >= fewestSentences,
      );
      return {
        ...sentence,
        places: Int32Array.from(kept, (at) => (sentence.places[at] ?? 0) & lower),
        counts: Float32Array.from(kept, (at) => sentence.counts[at] ?? 0),
      };
    }),
  }));
}
