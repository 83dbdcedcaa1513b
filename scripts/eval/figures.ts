import type { Diagnostic, Span } from '../../src/engine/diagnostic.ts';
import type { CorpusMessage } from '../../test/support/corpus.ts';
import type { Outcome } from './held-out.ts';

/** A share that knows what it is a share of; `value` is `NaN` where there was nothing to count. */
export type Share = { readonly part: number; readonly of: number; readonly value: number };

/** Counted as `score.mjs` counts, so that both can be compared. */
export type CategoryFigures = {
  /** Messages with a marked flaw in which something was found, and of those with findings the ones that have one. */
  readonly recall: Share;
  readonly precision: Share;
  /** Marked words that a finding touches, and findings that touch marked words. */
  readonly quoteRecall: Share;
  readonly spanPrecision: Share;
  readonly withSuggestion: Share;
  readonly fineFlagged: Share;
};

export type OutreachFigures = {
  readonly recall: Share;
  readonly precision: Share;
  readonly f1: number;
  readonly goodFlagged: Share;
  /** First messages to strangers that are seen as such. */
  readonly coldSeen: Share;
  readonly othersTakenForCold: Share;
};

export type SilenceFigures = {
  readonly fineFlagged: Share;
  readonly findingsPer1000Words: number;
  readonly words: number;
};

export type RuleFigures = {
  readonly rule: string;
  readonly category: string;
  readonly found: number;
  /** Within marked words, elsewhere in a message with some flaw, in a fine message. */
  readonly right: number;
  readonly near: number;
  readonly wrong: number;
  readonly withSuggestion: Share;
};

const labelOf = { harshness: 'harsh', ambiguity: 'ambiguous' } as const;

function share(part: number, of: number): Share {
  return { part, of, value: of === 0 ? Number.NaN : part / of };
}

/** Counts what holds of a list. */
export function shareOf<T>(list: readonly T[], holds: (one: T) => boolean): Share {
  return share(list.filter(holds).length, list.length);
}

export function isFine({ kind }: CorpusMessage): boolean {
  return kind === 'good' || kind === 'trap' || kind === 'earned';
}

export function categoryFigures(
  outcomes: readonly Outcome[],
  category: keyof typeof labelOf,
): CategoryFigures {
  const label = labelOf[category];
  const rows = outcomes.map(({ message, report }) => ({
    isFine: isFine(message),
    marks: message.spans.filter((span) => span.label === label),
    found: report.diagnostics.filter((one) => one.category === category),
  }));
  const flawed = rows.filter(({ marks }) => marks.length > 0);
  const fine = rows.filter((row) => row.isFine && row.marks.length === 0);
  const hit = flawed.filter(({ found }) => found.length > 0).length;
  const alarms = fine.filter(({ found }) => found.length > 0).length;
  const marks = flawed.flatMap((row) => row.marks.map((mark) => ({ mark, found: row.found })));
  const found = rows.flatMap((row) => row.found.map((one) => ({ one, marks: row.marks })));
  return {
    recall: share(hit, flawed.length),
    precision: share(hit, hit + alarms),
    quoteRecall: shareOf(marks, (row) => row.found.some((one) => isOverlap(one, row.mark))),
    spanPrecision: shareOf(found, (row) => row.marks.some((mark) => isOverlap(row.one, mark))),
    withSuggestion: shareOf(found, ({ one }) => one.suggestions.length > 0),
    fineFlagged: share(alarms, fine.length),
  };
}

export function outreachFigures(outcomes: readonly Outcome[]): OutreachFigures {
  const says = ({ report }: Outcome) => report.outreach?.asksTooEarly === true;
  const sees = ({ report }: Outcome) => report.outreach?.isOutreach === true;
  const early = outcomes.filter(({ message }) => message.kind === 'early');
  const good = outcomes.filter(({ message }) => message.kind === 'earned');
  const others = outcomes.filter(({ message: { kind } }) => kind !== 'early' && kind !== 'earned');
  const recall = shareOf(early, says);
  const precision = share(recall.part, outcomes.filter(says).length);
  return {
    recall,
    precision,
    f1: (2 * recall.value * precision.value) / (recall.value + precision.value),
    goodFlagged: shareOf(good, says),
    coldSeen: shareOf([...early, ...good], sees),
    othersTakenForCold: shareOf(others, sees),
  };
}

/** Trust findings are advice, no alarms: they don't count. */
export function silenceFigures(outcomes: readonly Outcome[]): SilenceFigures {
  const fine = outcomes.filter(({ message }) => isFine(message));
  const alarms = ({ report }: Outcome) =>
    report.diagnostics.filter(({ category }) => category !== 'trust').length;
  const words = fine.reduce((sum, { message }) => sum + wordsOf(message.text), 0);
  const count = fine.reduce((sum, one) => sum + alarms(one), 0);
  return {
    fineFlagged: shareOf(fine, (one) => alarms(one) > 0),
    findingsPer1000Words: (1000 * count) / words,
    words,
  };
}

/** By rule, the busiest first. */
export function ruleFigures(outcomes: readonly Outcome[]): readonly RuleFigures[] {
  const groups = new Map<string, { message: CorpusMessage; found: Diagnostic }[]>();
  for (const { message, report } of outcomes)
    for (const found of report.diagnostics) {
      const group = groups.get(found.rule) ?? [];
      if (group.length === 0) groups.set(found.rule, group);
      group.push({ message, found });
    }
  return [...groups]
    .map(([rule, hits]) => {
      const verdicts = hits.map(({ message, found }) => verdictOf(message, found));
      const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
      return {
        rule,
        category: hits[0]?.found.category ?? '',
        found: hits.length,
        right: count('right'),
        near: count('near'),
        wrong: count('wrong'),
        withSuggestion: shareOf(hits, ({ found }) => found.suggestions.length > 0),
      };
    })
    .sort((a, b) => b.found - a.found);
}

type Verdict = 'right' | 'near' | 'wrong';

function verdictOf(message: CorpusMessage, found: Diagnostic): Verdict {
  if (found.category === 'outreach' && message.kind === 'early') return 'right';
  const label = found.category === 'harshness' ? 'harsh' : 'ambiguous';
  const isJudged = found.category === 'harshness' || found.category === 'ambiguity';
  const marks = isJudged ? message.spans.filter((span) => span.label === label) : [];
  if (marks.some((mark) => isOverlap(found, mark))) return 'right';
  return marks.length > 0 || !isFine(message) ? 'near' : 'wrong';
}

function isOverlap(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
