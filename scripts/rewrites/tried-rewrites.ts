import coldMessage from '../../src/checklists/cold-message.ts';
import { createEngine } from '../../src/engine/check.ts';
import type { MessageContext } from '../../src/engine/context.ts';
import type { Category, Diagnostic, Span, Suggestion } from '../../src/engine/diagnostic.ts';
import { loadEar } from '../../src/engine/ear/load.ts';
import { loadGrammar } from '../../src/engine/grammar.ts';
import { rules } from '../../src/rules/index.ts';
import { lostFacts, newFaults } from './faults.ts';

export type SampleMessage = {
  readonly id: string;
  readonly text: string;
  readonly context: MessageContext;
};

/** A finding and what became of it when its first suggestion was applied. */
export type TriedFinding = {
  readonly id: string;
  readonly rule: string;
  readonly category: Category;
  readonly span: Span;
  readonly before: string;
  /** Absent where the finding carries no rewrite. */
  readonly rewrite?: Suggestion & {
    readonly after: string;
    readonly isGone: boolean;
    /** Rules that speak of the new text and did not of the old. */
    readonly raised: readonly string[];
    readonly lost: readonly string[];
    readonly faults: readonly string[];
  };
};

const judged: readonly Category[] = ['harshness', 'ambiguity'];

/** Applies the first suggestion of each harsh or ambiguous finding that is shown, each by itself. */
export function tryRewrites(messages: readonly SampleMessage[]): readonly TriedFinding[] {
  const grammar = loadGrammar();
  const engine = createEngine({ rules, ear: loadEar(), coldMessage, grammar: () => grammar });
  const read = (text: string, context: MessageContext) => engine.check({ text }, context);

  return messages.flatMap(({ id, text, context }) => {
    const report = read(text, context);
    const known = [...report.diagnostics, ...report.more];
    return report.diagnostics
      .filter(({ category }) => judged.includes(category))
      .map((found): TriedFinding => {
        const { rule, category, start, end } = found;
        const finding = { id, rule, category, span: { start, end }, before: text };
        const [suggestion] = found.suggestions;
        if (!suggestion) return finding;
        const after = applied(text, suggestion);
        const left = read(after, context).diagnostics.filter((one) =>
          judged.includes(one.category),
        );
        const rewrite = {
          ...suggestion,
          after,
          isGone: !left.some((one) => one.rule === rule && isWithin(one, suggestion, found)),
          raised: left
            .filter((one) => !isKnown(one, known, { text, after }))
            .map((one) => one.rule),
          lost: lostFacts(text, after),
          faults: newFaults(text, after),
        };
        return { ...finding, rewrite };
      });
  });
}

function applied(text: string, { start, end, replacement }: Suggestion): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Whether what is found after applying touches the place where the finding was. */
function isWithin(one: Span, { start, end, replacement }: Suggestion, found: Span): boolean {
  const moved = replacement.length - (end - start);
  return one.start < Math.max(end, found.end) + moved + 1 && Math.min(start, found.start) < one.end;
}

function isKnown(
  one: Diagnostic,
  known: readonly Diagnostic[],
  { text, after }: { readonly text: string; readonly after: string },
): boolean {
  const words = after.slice(one.start, one.end).toLowerCase();
  return known.some((other) => {
    if (other.rule !== one.rule) return false;
    const said = text.slice(other.start, other.end).toLowerCase();
    return said.includes(words) || words.includes(said);
  });
}
