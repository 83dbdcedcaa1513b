import { type Candidate, strengthWeight } from './candidate.ts';
import type { Category } from './diagnostic.ts';
import type { Message } from './message.ts';
import { depositsOf } from './warmth.ts';

/** Every constant by which findings are weighed against each other. Starting values, to be fitted. */
const limits = {
  shown: 4,
  shownOfOneCategory: { harshness: 3, ambiguity: 3, outreach: 1, trust: 2 },
  shownOfOneRule: 2,
  /** Hints are shown beside at most this many warnings. */
  warningsThatSilenceHints: 2,
  mostMitigation: 3.5,
  /** Harshness per square root of sixty words below which warm messages keep silent. */
  density: { linkedin: 1.5, email: 2, chat: 3 },
  wordsOfOneUnit: 60,
} as const;

export type Choice = { readonly shown: readonly Candidate[]; readonly more: readonly Candidate[] };

/** Settles overlaps, lets warmth take down what it makes up for, and keeps to the budget. */
export function chooseFindings(candidates: readonly Candidate[], message: Message): Choice {
  const heard = candidates.filter(({ strength }) => strength !== 'signal');
  const ranked = [...heard].sort((a, b) => rankOf(b) - rankOf(a) || a.start - b.start);
  const mildDown = harshnessIsMild(candidates, message);

  const shown: Candidate[] = [];
  const more: Candidate[] = [];
  for (const candidate of ranked) {
    if (shown.some((other) => shareACard(candidate, other))) continue;
    const isHushed = candidate.isQuiet || (mildDown && isMildHarshness(candidate));
    const isShown = !isHushed && fitsBudget(candidate, shown);
    (isShown ? shown : more).push(candidate);
  }
  return { shown: inOrder(shown), more: inOrder(more) };
}

function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
}

const boosts: Readonly<Record<Category, number>> = {
  outreach: 4,
  harshness: 2,
  trust: 1,
  ambiguity: 0,
};

function rankOf({ strength, rule, suggestions }: Candidate): number {
  return 10 * strengthWeight[strength] + boosts[rule.category] + (suggestions.length > 0 ? 3 : 0);
}

function shareACard(one: Candidate, other: Candidate): boolean {
  if (one.start < other.end && other.start < one.end) return true;
  const isFamily = one.rule.family !== undefined && one.rule.family === other.rule.family;
  return one.clause === other.clause && (isFamily || one.rule.category === other.rule.category);
}

function fitsBudget(candidate: Candidate, shown: readonly Candidate[]): boolean {
  const count = (test: (other: Candidate) => boolean) => shown.filter(test).length;
  if (shown.length >= limits.shown) return false;
  if (
    count((other) => other.rule.category === candidate.rule.category) >=
    limits.shownOfOneCategory[candidate.rule.category]
  )
    return false;
  if (count((other) => other.rule.id === candidate.rule.id) >= limits.shownOfOneRule) return false;
  if (candidate.strength !== 'hint') return true;
  return count((other) => other.strength !== 'hint') < limits.warningsThatSilenceHints;
}

/** One hint of harshness in a kind message: the kindness already answers it. */
function isMildHarshness({ rule, strength }: Candidate): boolean {
  // The ear has weighed the kindness already.
  return rule.category === 'harshness' && strength === 'hint' && rule.scope !== 'ear';
}

function harshnessIsMild(candidates: readonly Candidate[], message: Message): boolean {
  const harsh = candidates.filter(({ rule }) => rule.category === 'harshness');
  if (harsh.some(({ strength }) => strength === 'strong')) return false;
  const seen = new Map<string, number>();
  let raw = 0;
  for (const { rule, strength } of harsh) {
    const times = seen.get(rule.id) ?? 0;
    seen.set(rule.id, times + 1);
    raw += strengthWeight[strength] * 0.5 ** times;
  }
  const found = new Map(
    message.sentences
      .flatMap(({ sentence }) => depositsOf(sentence))
      .map(({ id, weight }) => [id, weight]),
  );
  const warmth = [...found.values()].reduce((sum, weight) => sum + weight, 0);
  const units = Math.max(1, Math.sqrt(message.wordCount / limits.wordsOfOneUnit));
  const net = (raw - Math.min(limits.mostMitigation, warmth)) / units;
  return net < limits.density[message.context.channel];
}
