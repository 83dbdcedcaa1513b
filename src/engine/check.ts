import { type Candidate, toDiagnostic } from './candidate.ts';
import type { Checklist } from './checklist.ts';
import type { MessageContext } from './context.ts';
import { fitDeletions } from './deletions.ts';
import type { Category, Diagnostic } from './diagnostic.ts';
import type { Draft } from './draft.ts';
import { type EarParts, joinEar } from './ear/join.ts';
import type { Grammar } from './grammar.ts';
import { chooseFindings } from './message-logic.ts';
import { outreachReport } from './outreach/report.ts';
import { unfilledPlaceholders } from './placeholders.ts';
import { createReader } from './read-message.ts';
import type { Report } from './report.ts';
import type { EarRule, Rule } from './rule.ts';
import { createRuleRunner } from './run-rules.ts';
import { createToneReader } from './tone.ts';
import { fitTyping } from './typing.ts';

/** What the writer has switched off. */
export type CheckSettings = {
  readonly categoriesOff: readonly Category[];
  readonly rulesOff: readonly string[];
  /** Phrases never to be spoken of again, lower case; a `rule` limits it to that rule. */
  readonly dismissed: readonly { readonly phrase: string; readonly rule?: string }[];
};

export const nothingOff: CheckSettings = { categoriesOff: [], rulesOff: [], dismissed: [] };

export type Engine = {
  /** Reads a draft. Pure but for its caches: the same arguments give the same report. Throws nothing. */
  check(draft: Draft, context: MessageContext, settings?: CheckSettings): Report;
};

export type EngineParts = {
  readonly rules: readonly Rule[];
  readonly coldMessage: Checklist;
  /** Gives the grammar once it is loaded. Rules that ask before get nothing, and the report says `isPartial`. */
  readonly grammar: () => Grammar | undefined;
  /** The learned ear; without it every finding of a rule is shown, and only those. */
  readonly ear?: EarParts;
  /** Told of a rule that threw; it is switched off for good. */
  readonly onBrokenRule?: (rule: string, error: unknown) => void;
};

/** Joins rules, checklist and grammar into the one function that reads drafts. */
export function createEngine(parts: EngineParts): Engine {
  const { rules, coldMessage, grammar, ear, onBrokenRule } = parts;
  const earRules = rules.filter((rule): rule is EarRule => rule.scope === 'ear');
  const wanted = { grammar: false };
  const askGrammar = () => {
    const loaded = grammar();
    if (!loaded) wanted.grammar = true;
    return loaded;
  };
  const read = createReader(askGrammar);
  const readTone = createToneReader();
  const runRules = createRuleRunner({
    rules,
    wanted,
    hasGrammar: () => grammar() !== undefined,
    onBrokenRule,
  });

  return {
    check(draft, context, settings = nothingOff) {
      const message = read(draft, context);
      const { candidates, isPartial } = runRules(message);
      const joined = ear ? joinEar(candidates, message, { parts: ear, earRules }) : candidates;
      const kept = joined
        .filter((candidate) => !isOff(candidate, draft.text, settings))
        .map((candidate) => fitTyping(fitDeletions(candidate, message), message));
      const { shown, more } = chooseFindings(kept, message);
      return {
        diagnostics: inOrder([...shown.map(toDiagnostic), ...unfilledPlaceholders(draft)]),
        more: more.map(toDiagnostic),
        tone: readTone(message, kept),
        outreach: settings.categoriesOff.includes('outreach')
          ? null
          : outreachReport(message, coldMessage),
        isPartial,
      };
    },
  };
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether the writer has switched off what found it, or wants to hear no more of these words. */
function isOff(
  { rule, start, end }: Candidate,
  text: string,
  { categoriesOff, rulesOff, dismissed }: CheckSettings,
): boolean {
  if (categoriesOff.includes(rule.category) || rulesOff.includes(rule.id)) return true;
  if (dismissed.length === 0) return false;
  const words = phraseOf(text.slice(start, end));
  return dismissed.some(
    (one) => one.phrase === words && (one.rule === undefined || one.rule === rule.id),
  );
}

/** The form in which dismissed phrases are kept and compared. */
export function phraseOf(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}
