import type { Span } from '../diagnostic.ts';
import type { Sentence } from '../sentence.ts';
import { featuresByWord } from './features.ts';
import type { EarLabel, Weights } from './weights.ts';

const fewestWords = 2;
const mostWords = 9;

/**
 * The few words in a row by which the sentence sounds as it does: each word carries its share of the weights of the
 * words, pairs and triples that it is part of.
 */
export function heaviestWords(sentence: Sentence, label: EarLabel, weights: Weights): Span {
  const { table } = weights[label];
  const words = featuresByWord(sentence).map(({ start, end, places }) => ({
    start,
    end,
    weight: places.reduce(
      (sum, { place, share }) => sum + (table[place & (table.length - 1)] ?? 0) * share,
      0,
    ),
  }));
  const whole = { start: 0, end: sentence.text.length };
  if (words.length <= fewestWords) return whole;

  const usual = words.reduce((sum, { weight }) => sum + Math.max(0, weight), 0) / words.length / 2;
  let best: Span & { readonly sum: number } = { ...whole, sum: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < words.length; from++) {
    let sum = 0;
    for (let to = from; to < Math.min(words.length, from + mostWords); to++) {
      sum += (words[to]?.weight ?? 0) - usual;
      if (to - from + 1 < fewestWords || sum <= best.sum) continue;
      best = { start: words[from]?.start ?? 0, end: words[to]?.end ?? whole.end, sum };
    }
  }
  return { start: best.start, end: best.end };
}
