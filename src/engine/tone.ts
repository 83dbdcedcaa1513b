import { boundedCache } from './bounded-cache.ts';
import { type Candidate, strengthWeight } from './candidate.ts';
import type { Span } from './diagnostic.ts';
import type { Message } from './message.ts';
import type { Tone } from './report.ts';
import type { Sentence } from './sentence.ts';
import { type TonePlace, toneBits, visitToneFeatures, weighWords } from './tone-features.ts';
import stored from './tone-weights.json' with { type: 'json' };
import { readToneWeights, type ToneWeights } from './tone-weights.ts';

/** How fast the learned sum runs into −1 and +1. */
const steepness = 0.35;
/** What the strongest finding of harshness takes off the sum, for each unit of its strength. */
const findingWeight = 0.2;
const mostWordsNamed = 3;
const longestSpan = 4;
const cachedSentences = 4000;

const labels: readonly (readonly [below: number, label: Tone['label']])[] = [
  [-0.65, 'hostile'],
  [-0.33, 'sharp'],
  [0.25, 'plain'],
  [0.6, 'friendly'],
];

type Weighed = Span & { readonly weight: number };

type ToneReader = (message: Message, candidates: readonly Candidate[]) => Tone;

/**
 * Reads how a message sounds, from −1 to +1: a sum of learned weights over its sentences, divided by the root of their
 * number, less what the strongest finding of harshness weighs. The weights are fitted to how people rated requests, offers and
 * comments (docs/accuracy.md); sentences are kept, so an edit weighs one anew.
 */
export function createToneReader(): ToneReader {
  const sums = boundedCache<number>(cachedSentences);
  const spans = boundedCache<readonly Weighed[]>(cachedSentences);
  let read: ToneWeights | undefined;

  return (message, candidates) => {
    read ??= readToneWeights(stored, 1 << toneBits);
    const weights = read;
    const last = message.sentences.length - 1;
    let sum = 0;
    const moved: Weighed[] = [];
    message.sentences.forEach(({ sentence, start }, index) => {
      const place = { isFirst: index === 0, isLast: index === last };
      const key = `${sentence.kind} ${place.isFirst} ${place.isLast} ${sentence.text}`;
      sum += sums.get(key, () => sumOf(sentence, place, weights));
      for (const span of spans.get(sentence.text, () => heaviestSpans(sentence, weights)))
        moved.push({ ...span, start: span.start + start, end: span.end + start });
    });
    sum = sum / Math.sqrt(last + 1) - weights.center;
    const hurting = candidates
      .filter(({ rule, isQuiet }) => rule.category === 'harshness' && !isQuiet)
      .map(({ strength, start, end }) => ({
        start,
        end,
        weight: -findingWeight * strengthWeight[strength],
      }));
    sum += Math.min(0, ...hurting.map(({ weight }) => weight));
    moved.push(...hurting);
    const score = last < 0 ? 0 : Math.tanh(steepness * sum);
    return { score, label: labelOf(score), because: reasonsOf(moved, score) };
  };
}

function labelOf(score: number): Tone['label'] {
  return labels.find(([below]) => score < below)?.[1] ?? 'warm';
}

function sumOf(sentence: Sentence, place: TonePlace, { table, step }: ToneWeights): number {
  const weighed = new Set<number>();
  let sum = 0;
  visitToneFeatures(sentence, place, (one, count) => {
    const weight = table[one] ?? 0;
    if (weight === 0 || weighed.has(one)) return;
    weighed.add(one);
    sum += weight * count;
  });
  return sum * step;
}

/** The words of the sentence that warm it most and that cool it most. */
function heaviestSpans(sentence: Sentence, { table, step }: ToneWeights): readonly Weighed[] {
  const words = weighWords(sentence, (place) => (table[place] ?? 0) * step);
  return [1, -1].flatMap((sign) => {
    let best: Weighed | undefined;
    for (let from = 0; from < words.length; from++) {
      let weight = 0;
      for (let to = from; to < Math.min(words.length, from + longestSpan); to++) {
        weight += words[to]?.weight ?? 0;
        if (sign * weight <= sign * (best?.weight ?? 0)) continue;
        best = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0, weight };
      }
    }
    return best ? [best] : [];
  });
}

/** The heaviest of the words that move the score its way, none twice. */
function reasonsOf(moved: readonly Weighed[], score: number): readonly Span[] {
  const reasons: Span[] = [];
  for (const { start, end, weight } of [...moved].sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight),
  )) {
    if (reasons.length === mostWordsNamed) break;
    if (Math.sign(weight) !== Math.sign(score)) continue;
    if (reasons.some((one) => one.start < end && start < one.end)) continue;
    reasons.push({ start, end });
  }
  return reasons;
}
