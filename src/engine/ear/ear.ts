import { boundedCache } from '../bounded-cache.ts';
import type { Message } from '../message.ts';
import type { Sentence } from '../sentence.ts';
import {
  type Distance,
  type Features,
  factFeatures,
  messageFeatures,
  messageWords,
  neighbourFeatures,
  ownFeatures,
} from './features.ts';
import { messageFacts, sentenceFacts } from './message-facts.ts';
import type { EarLabel, Weights } from './weights.ts';

/** How sure the ear is, from 0 to 1, that a sentence lands harshly and that it can be read two ways. */
export type Hearing = Readonly<Record<EarLabel, number>>;

export type Ear = {
  /** One hearing for each sentence. `rulesOf` names the rules that spoke of it. */
  hear(message: Message, rulesOf: (index: number) => readonly string[]): readonly Hearing[];
};

/** The weighed sum of some features for each label, and the square of their length. */
type Sums = Readonly<Record<EarLabel, number>> & { readonly square: number };

type HeardSentence = {
  readonly own: Sums;
  /** What it adds to how its neighbours sound. */
  readonly beside: Readonly<Record<Distance, Sums>>;
  readonly words: Int32Array;
};

const cachedSentences = 4000;
const distances: readonly Distance[] = [-2, -1, 1, 2];

/** What is said of a sentence alone is kept with it: an edit weighs one sentence anew. */
export function createEar(weights: Weights): Ear {
  const heard = boundedCache<HeardSentence>(cachedSentences);
  const sum = (features: Features) => sumOf(features, weights);
  const besideOthers = (sentence: Sentence | undefined) => ({
    [-2]: sum(neighbourFeatures(sentence, -2)),
    [-1]: sum(neighbourFeatures(sentence, -1)),
    1: sum(neighbourFeatures(sentence, 1)),
    2: sum(neighbourFeatures(sentence, 2)),
  });
  const none = besideOthers(undefined);

  const hearSentence = (sentence: Sentence) =>
    heard.get(`${sentence.kind} ${sentence.text}`, () => ({
      own: sum(ownFeatures(sentence)),
      beside: besideOthers(sentence),
      words: messageWords(sentence),
    }));

  return {
    hear(message, rulesOf) {
      const sentences = message.sentences.map(({ sentence }) => hearSentence(sentence));
      const shared = messageFacts(message);
      const whole = sum(messageFeatures(sentences.map(({ words }) => words)));
      return sentences.map(({ own }, index) => {
        const facts = factFeatures([...shared, ...sentenceFacts(message, index)], rulesOf(index));
        const around = distances.map(
          (distance) => (sentences[index + distance]?.beside ?? none)[distance],
        );
        const parts = [own, ...around, whole, sum(facts)];
        const length = Math.sqrt(parts.reduce((total, { square }) => total + square, 0));
        const chance = (label: EarLabel) => {
          const weighed = parts.reduce((total, part) => total + part[label], 0);
          return 1 / (1 + Math.exp(-(weights[label].bias + weighed / length)));
        };
        return { harsh: chance('harsh'), ambiguous: chance('ambiguous') };
      });
    },
  };
}

function sumOf({ places, counts }: Features, { harsh, ambiguous }: Weights): Sums {
  let harshSum = 0;
  let ambiguousSum = 0;
  let square = 0;
  const lower = harsh.table.length - 1;
  for (let at = 0; at < places.length; at++) {
    const place = (places[at] ?? 0) & lower;
    const count = counts[at] ?? 0;
    harshSum += (harsh.table[place] ?? 0) * count;
    ambiguousSum += (ambiguous.table[place] ?? 0) * count;
    square += count * count;
  }
  return { harsh: harshSum * harsh.scale, ambiguous: ambiguousSum * ambiguous.scale, square };
}
