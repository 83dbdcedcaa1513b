import { type Candidate, placeFinding } from '../candidate.ts';
import type { Category } from '../diagnostic.ts';
import type { Message } from '../message.ts';
import { hasBlank } from '../placeholders.ts';
import type { EarRule } from '../rule.ts';
import type { Ear, Hearing } from './ear.ts';
import { heaviestWords } from './heaviest-words.ts';
import { rulesOfSentences } from './rules-of.ts';
import type { Thresholds } from './thresholds.ts';
import type { EarLabel, Weights } from './weights.ts';

export type EarParts = {
  readonly ear: Ear;
  readonly weights: Weights;
  readonly thresholds: Thresholds;
};

const labelOf: Partial<Readonly<Record<Category, EarLabel>>> = {
  harshness: 'harsh',
  ambiguity: 'ambiguous',
};

/**
 * Rules and ear together: a finding that the ear does not hear is kept for those who ask, and where no rule speaks
 * and the ear is sure, it speaks itself.
 */
export function joinEar(
  candidates: readonly Candidate[],
  message: Message,
  {
    parts: { ear, weights, thresholds },
    earRules,
  }: { readonly parts: EarParts; readonly earRules: readonly EarRule[] },
): readonly Candidate[] {
  const hearings = ear.hear(message, rulesOfSentences(message, candidates));
  const { channel } = message.context;
  const confirmed = candidates.map((candidate) => {
    const label = labelOf[candidate.rule.category];
    if (!label || candidate.strength === 'strong') return candidate;
    const chance = chanceAt(candidate, message, hearings, label);
    return chance >= thresholds[label][channel].confirm
      ? candidate
      : { ...candidate, isQuiet: true };
  });
  const spoken = rulesOfSentences(
    message,
    confirmed.filter(({ isQuiet, strength }) => !isQuiet && strength !== 'signal'),
  );
  const categoryOf = new Map(candidates.map(({ rule }) => [rule.id, rule.category]));

  const isAlone = message.sentences.filter(({ sentence }) => sentence.kind === 'body').length === 1;
  const heard = earRules.flatMap((rule) =>
    message.sentences.flatMap(({ sentence, start }, index) => {
      const chance = hearings[index]?.[rule.label] ?? 0;
      if (chance < thresholds[rule.label][channel].hear) return [];
      // The blank already asks for what is missing.
      if (rule.label === 'ambiguous' && hasBlank(sentence.text)) return [];
      if (spoken(index).some((id) => categoryOf.get(id) === rule.category)) return [];
      const span = heaviestWords(sentence, rule.label, weights);
      const clause = sentence.clauses.findIndex(({ end }) => span.start < end);
      const finding = { ...span, suggestions: rule.suggest(sentence, span, isAlone) };
      return [placeFinding(rule, finding, { offset: start, clause: `${index}:${clause}` })];
    }),
  );
  return [...confirmed, ...heard];
}

/** The highest chance among the sentences that a finding touches. */
function chanceAt(
  { start, end }: Candidate,
  { sentences }: Message,
  hearings: readonly Hearing[],
  label: EarLabel,
): number {
  return Math.max(
    0,
    ...sentences.map(({ sentence, start: from }, index) =>
      from < end && start < from + sentence.text.length ? (hearings[index]?.[label] ?? 0) : 0,
    ),
  );
}
