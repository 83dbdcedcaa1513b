import { type Features, factFeatures } from '../../src/engine/ear/features.ts';
import { isFunctionWord } from '../../src/engine/ear/function-words.ts';
import { messageFacts, sentenceFacts } from '../../src/engine/ear/message-facts.ts';
import type { Message } from '../../src/engine/message.ts';
import { createReader } from '../../src/engine/read-message.ts';
import { rules } from '../../src/rules/index.ts';
import type { HeardMessage, HeardSentence } from '../train/examples.ts';

/** What an ear may hear of a sentence of a message, made from all that it hears. */
type Thinning = (heard: HeardSentence, message: Message, index: number) => Features;

const factsOf = (message: Message, index: number) =>
  factFeatures([...messageFacts(message), ...sentenceFacts(message, index)], []);

const allRules = factFeatures(
  [],
  rules.map(({ id }) => id),
);

/** Ears that hear only a part, to see how far that part goes by itself. */
const thinnings = {
  /** Dates, figures, length, channel, place: no words. */
  factsAlone: (_heard, message, index) => factsOf(message, index),
  /** What the sentence is about: nouns and verbs, in no order. */
  topicAlone: (_heard, message, index) => wordsOf(message, index, (word) => !isFunctionWord(word)),
  /** Words that carry grammar and stance, in no order. */
  grammarAlone: (_heard, message, index) => wordsOf(message, index, isFunctionWord),
  /** All but the message facts. */
  withoutFacts: (heard, message, index) => without(heard, factsOf(message, index)),
  /** All but the rules that spoke of it. */
  withoutRules: (heard) => without(heard, allRules),
} satisfies Record<string, Thinning>;

export type ThinEar = keyof typeof thinnings;

/** The messages as a thin ear hears them. */
export function thinned(messages: readonly HeardMessage[], ear: ThinEar): readonly HeardMessage[] {
  const read = createReader(() => undefined);
  const thin: Thinning = thinnings[ear];
  return messages.map(({ from, sentences }) => {
    const message = read({ text: from.text }, from.context);
    if (message.sentences.length !== sentences.length)
      throw new Error(`${from.id} has other sentences here than when it was heard.`);
    return {
      from,
      sentences: sentences.map((heard, index) => ({
        ...heard,
        ...ofLengthOne(thin(heard, message, index)),
      })),
    };
  });
}

function without({ places, counts }: Features, left: Features): Features {
  const leftOut = new Set(left.places);
  const kept = [...places.keys()].filter((at) => !leftOut.has(places[at] ?? -1));
  return {
    places: Int32Array.from(kept, (at) => places[at] ?? 0),
    counts: Float32Array.from(kept, (at) => counts[at] ?? 0),
  };
}

function wordsOf(message: Message, index: number, isWanted: (word: string) => boolean): Features {
  const text = message.sentences[index]?.sentence.text.toLowerCase() ?? '';
  const words = text.match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
  return factFeatures([...words.filter(isWanted)], []);
}

function ofLengthOne({ places, counts }: Features): Features {
  const length = Math.sqrt(counts.reduce((sum, count) => sum + count * count, 0)) || 1;
  return { places, counts: counts.map((count) => count / length) };
}
