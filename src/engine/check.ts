import { boundedCache } from './bounded-cache.ts';
import { type Candidate, placeFinding, toDiagnostic } from './candidate.ts';
import type { Checklist } from './checklist.ts';
import type { MessageContext } from './context.ts';
import { indexCues } from './cues.ts';
import { fitDeletions } from './deletions.ts';
import type { Category, Diagnostic } from './diagnostic.ts';
import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { isEnglish } from './language.ts';
import { maskDraft } from './mask.ts';
import type { Message, PlacedSentence } from './message.ts';
import { chooseFindings } from './message-logic.ts';
import { readOutreach } from './outreach/reading.ts';
import { outreachReport } from './outreach/report.ts';
import { unfilledPlaceholders } from './placeholders.ts';
import type { Report } from './report.ts';
import type { Finding, MessageRule, Rule, SentenceRule } from './rule.ts';
import { paragraphsOf, segmentsOf } from './segment.ts';
import { makeSentence, type Sentence } from './sentence.ts';
import { readTone } from './tone.ts';

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
  /** Told of a rule that threw; it is switched off for good. */
  readonly onBrokenRule?: (rule: string, error: unknown) => void;
};

const cachedParagraphs = 400;
const cachedSentences = 4000;

type CheckedSentence = {
  readonly findings: readonly { readonly rule: SentenceRule; readonly finding: Finding }[];
  /** A rule asked for grammar that was not there. */
  readonly wantsGrammar: boolean;
};

/** Joins rules, checklist and grammar into the one function that reads drafts. */
export function createEngine({ rules, coldMessage, grammar, onBrokenRule }: EngineParts): Engine {
  const broken = new Set<string>();
  const sentenceRules = rules.filter((rule): rule is SentenceRule => rule.scope === 'sentence');
  const messageRules = rules.filter((rule): rule is MessageRule => rule.scope === 'message');
  const cues = indexCues(sentenceRules);
  const paragraphs =
    boundedCache<readonly (PlacedSentence & { readonly key: string })[]>(cachedParagraphs);
  const checked = boundedCache<CheckedSentence>(cachedSentences);
  let grammarWanted = false;

  const askGrammar = () => {
    const loaded = grammar();
    if (!loaded) grammarWanted = true;
    return loaded;
  };

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

  const readParagraph = (text: string, source: string) =>
    paragraphs.get(`${text}\u0000${source}`, () =>
      segmentsOf(text).map(({ start, end, kind, isListItem }) => {
        const sentence = makeSentence({
          text: text.slice(start, end),
          source: source.slice(start, end),
          kind,
          isListItem,
          grammar: askGrammar,
        });
        return {
          sentence,
          start,
          paragraph: 0,
          key: `${kind}${isListItem}${sentence.text}\u0000${sentence.source}`,
        };
      }),
    );

  const checkSentence = (sentence: Sentence, context: MessageContext): CheckedSentence => {
    grammarWanted = false;
    const findings = cues.rulesFor(sentence).flatMap((rule) =>
      guarded(rule, () => [...rule.check(sentence, context)], []).map((finding) => ({
        rule,
        finding,
      })),
    );
    return { findings, wantsGrammar: grammarWanted };
  };

  const readMessage = (draft: Draft, context: MessageContext) => {
    const text = maskDraft(draft);
    const placed = paragraphsOf(text).flatMap((paragraph, index) =>
      readParagraph(
        paragraph.text,
        draft.text.slice(paragraph.start, paragraph.start + paragraph.text.length),
      ).map((one) => ({ ...one, start: one.start + paragraph.start, paragraph: index })),
    );
    const words = placed.flatMap(({ sentence }) => sentence.tokens.map(({ word }) => word));
    const sentences = isEnglish(words) ? placed : [];
    const message: Message = {
      draft,
      text,
      context,
      sentences,
      wordCount: words.length,
      outreach: readOutreach(sentences, context),
    };
    return { message, keys: sentences.map(({ key }) => key) };
  };

  const check = (
    draft: Draft,
    context: MessageContext,
    settings: CheckSettings = nothingOff,
  ): Report => {
    const { message, keys } = readMessage(draft, context);
    const isOff = (rule: Rule) =>
      settings.rulesOff.includes(rule.id) || settings.categoriesOff.includes(rule.category);
    const around = `${context.channel} ${context.thread} ${grammar() !== undefined}`;
    const candidates: Candidate[] = [];
    let isPartial = false;

    message.sentences.forEach(({ sentence, start }, index) => {
      const { findings, wantsGrammar } = checked.get(`${around}\u0000${keys[index]}`, () =>
        checkSentence(sentence, context),
      );
      isPartial ||= wantsGrammar;
      for (const { rule, finding } of findings) {
        if (isOff(rule) || guarded(rule, () => rule.unless?.(message, index) ?? false, true))
          continue;
        const clause = sentence.clauses.findIndex(({ end }) => finding.start < end);
        candidates.push(
          placeFinding(rule, finding, { offset: start, clause: `${index}:${clause}` }),
        );
      }
    });
    grammarWanted = false;
    for (const rule of messageRules.filter((one) => !isOff(one)))
      for (const finding of guarded(rule, () => [...rule.check(message)], []))
        candidates.push(placeFinding(rule, finding, { offset: 0, clause: `at ${finding.start}` }));
    isPartial ||= grammarWanted;

    const kept = candidates
      .filter((candidate) => !isDismissed(candidate, draft.text, settings))
      .map((candidate) => fitDeletions(candidate, message));
    const { shown, more } = chooseFindings(kept, message);
    const placeholders = unfilledPlaceholders(draft);
    return {
      diagnostics: inOrder([...shown.map(toDiagnostic), ...placeholders]),
      more: more.map(toDiagnostic),
      tone: readTone(message, kept),
      outreach: settings.categoriesOff.includes('outreach')
        ? null
        : outreachReport(message, coldMessage),
      isPartial,
    };
  };
  return { check };
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isDismissed(
  { rule, start, end }: Candidate,
  text: string,
  { dismissed }: CheckSettings,
): boolean {
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
