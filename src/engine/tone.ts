import { type Candidate, strengthWeight } from './candidate.ts';
import type { Message } from './message.ts';
import type { Tone } from './report.ts';
import { depositsOf, politenessOf } from './warmth.ts';

/** How fast the sum of what warms and what hurts runs into −1 and +1. */
const steepness = 0.35;
const mostWordsNamed = 3;

const labels: readonly (readonly [below: number, label: Tone['label']])[] = [
  [-0.6, 'hostile'],
  [-0.2, 'sharp'],
  [0.25, 'plain'],
  [0.6, 'friendly'],
];

/** The tone of the whole message: politeness strategies against findings of harshness. */
export function readTone(message: Message, candidates: readonly Candidate[]): Tone {
  const warming = message.sentences.flatMap(({ sentence, start }) =>
    depositsOf(sentence).map((deposit) => ({
      start: deposit.start + start,
      end: deposit.end + start,
      weight: politenessOf.get(deposit.id) ?? 0,
    })),
  );
  const hurting = candidates
    .filter(({ rule }) => rule.category === 'harshness')
    .map(({ start, end, strength }) => ({ start, end, weight: -strengthWeight[strength] }));

  const moved = [...warming, ...hurting];
  const sum = moved.reduce((total, { weight }) => total + weight, 0);
  const score = Math.tanh(steepness * sum);
  const because = moved
    .filter(({ weight }) => Math.sign(weight) === Math.sign(score))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostWordsNamed)
    .map(({ start, end }) => ({ start, end }));
  return { score, label: labels.find(([below]) => score < below)?.[1] ?? 'warm', because };
}
