import type { Category } from '../../src/engine/diagnostic.ts';
import {
  type Features,
  factFeatures,
  messageFeatures,
  messageWords,
  neighbourFeatures,
  ownFeatures,
} from '../../src/engine/ear/features.ts';
import { messageFacts, sentenceFacts } from '../../src/engine/ear/message-facts.ts';
import { rulesOfSentences } from '../../src/engine/ear/rules-of.ts';
import { loadGrammar } from '../../src/engine/grammar.ts';
import { createReader } from '../../src/engine/read-message.ts';
import { createRuleRunner } from '../../src/engine/run-rules.ts';
import { rules } from '../../src/rules/index.ts';
import type { CorpusMessage } from '../../test/support/corpus.ts';
import type { Example } from './logistic.ts';

/** A message of the corpus as the ear hears it: one entry for each sentence. */
export type HeardMessage = {
  readonly from: CorpusMessage;
  readonly sentences: readonly HeardSentence[];
};

export type HeardSentence = Pick<Example, 'places' | 'counts'> & {
  /** Whether a rule of harshness, of ambiguity spoke of it. */
  readonly ruled: { readonly harsh: boolean; readonly ambiguous: boolean };
  readonly harsh: boolean;
  readonly ambiguous: boolean;
};

/** Reads messages as the engine does, with the rules that speak of each sentence. */
export function createListener(): (message: CorpusMessage) => HeardMessage {
  const grammar = loadGrammar();
  const read = createReader(() => grammar);
  const run = createRuleRunner({ rules, wanted: { grammar: false }, hasGrammar: () => true });

  return (from) => {
    const message = read({ text: from.text }, from.context);
    const { candidates } = run(message);
    const rulesOf = rulesOfSentences(message, candidates);
    const shared = messageFacts(message);
    const whole = messageFeatures(message.sentences.map((one) => messageWords(one.sentence)));
    const sentences = message.sentences.map(({ sentence, start }, index) => {
      const end = start + sentence.text.length;
      const has = (label: 'harsh' | 'ambiguous') =>
        from.spans.some((span) => span.label === label && span.start < end && start < span.end);
      const features = joined([
        ownFeatures(sentence),
        ...([-2, -1, 1, 2] as const).map((distance) =>
          neighbourFeatures(message.sentences[index + distance]?.sentence, distance),
        ),
        whole,
        factFeatures([...shared, ...sentenceFacts(message, index)], rulesOf(index)),
      ]);
      const speaks = (category: Category) =>
        candidates.some(
          (one) =>
            one.rule.category === category &&
            one.strength !== 'signal' &&
            one.start < end &&
            start < one.end,
        );
      const ruled = { harsh: speaks('harshness'), ambiguous: speaks('ambiguity') };
      return { ...features, ruled, harsh: has('harsh'), ambiguous: has('ambiguous') };
    });
    return { from, sentences };
  };
}

/** All features together, made one long. */
function joined(parts: readonly Features[]): Features {
  const size = parts.reduce((total, { places }) => total + places.length, 0);
  const places = new Int32Array(size);
  const counts = new Float32Array(size);
  let at = 0;
  let square = 0;
  for (const part of parts) {
    places.set(part.places, at);
    counts.set(part.counts, at);
    at += part.places.length;
    for (const count of part.counts) square += count * count;
  }
  const length = Math.sqrt(square);
  return { places, counts: counts.map((count) => count / length) };
}
