import { type Candidate, placeFinding } from './candidate.ts';
import type { MessageContext } from './context.ts';
import { indexCues } from './cues.ts';
import { keptFor } from './kept-for.ts';
import type { Message } from './message.ts';
import type { Finding, MessageRule, Rule, SentenceRule } from './rule.ts';
import type { Sentence } from './sentence.ts';

type CheckedSentence = {
  readonly findings: readonly { readonly rule: SentenceRule; readonly finding: Finding }[];
  /** A rule asked for grammar that was not there. */
  readonly wantsGrammar: boolean;
};

type Parts = {
  readonly rules: readonly Rule[];
  /** Whether a rule has asked for grammar in vain since it was last set to false. */
  readonly wanted: { grammar: boolean };
  hasGrammar(): boolean;
  onBrokenRule?: ((rule: string, error: unknown) => void) | undefined;
};

export type RuleRun = { readonly candidates: readonly Candidate[]; readonly isPartial: boolean };

/** A function that runs every rule on a message. Findings about a sentence are kept with it. */
export function createRuleRunner({
  rules,
  wanted,
  hasGrammar,
  onBrokenRule,
}: Parts): (message: Message) => RuleRun {
  const broken = new Set<string>();
  const sentenceRules = rules.filter((rule): rule is SentenceRule => rule.scope === 'sentence');
  const messageRules = rules.filter((rule): rule is MessageRule => rule.scope === 'message');
  const cues = indexCues(sentenceRules);
  /** For each sentence what was found in it, by channel, thread and whether there is grammar. */
  const checkedOf = keptFor((_: Sentence) => new Map<string, CheckedSentence>());

  /** One broken rule costs its own findings, never the check. */
  const guarded = <Value>(rule: Rule, run: () => Value, otherwise: Value): Value => {
    if (broken.has(rule.id)) return otherwise;
    try {
      return run();
    } catch (error) {
      broken.add(rule.id);
      onBrokenRule?.(rule.id, error);
      return otherwise;
    }
  };

  const checkSentence = (sentence: Sentence, context: MessageContext): CheckedSentence => {
    wanted.grammar = false;
    const findings = cues.rulesFor(sentence).flatMap((rule) =>
      guarded(rule, () => [...rule.check(sentence, context)], []).map((finding) => ({
        rule,
        finding,
      })),
    );
    return { findings, wantsGrammar: wanted.grammar };
  };

  return (message) => {
    const { context } = message;
    const setting = `${context.channel} ${context.thread} ${hasGrammar()}`;
    let isPartial = false;
    const ofSentences = message.sentences.flatMap(({ sentence, start }, index) => {
      const checked = checkedOf(sentence);
      let known = checked.get(setting);
      if (!known) {
        known = checkSentence(sentence, context);
        checked.set(setting, known);
      }
      const { findings, wantsGrammar } = known;
      isPartial ||= wantsGrammar;
      return findings.flatMap(({ rule, finding }) => {
        if (guarded(rule, () => rule.unless?.(message, index) ?? false, true)) return [];
        const clause = sentence.clauses.findIndex(({ end }) => finding.start < end);
        const place = { offset: start, clause: `${index}:${clause}` };
        return [placeFinding(rule, finding, place)];
      });
    });
    wanted.grammar = false;
    const ofMessage = messageRules.flatMap((rule) =>
      guarded(rule, () => [...rule.check(message)], []).map((finding) =>
        placeFinding(rule, finding, { offset: 0, clause: `at ${finding.start}` }),
      ),
    );
    isPartial ||= wanted.grammar;
    return { candidates: [...ofSentences, ...ofMessage], isPartial };
  };
}
