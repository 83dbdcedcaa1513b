import type { Category } from '../engine/diagnostic.ts';

/** What the options page shows of a rule. */
export type RuleEntry = {
  readonly id: string;
  readonly category: Category;
  readonly message: string;
  readonly why: string;
  /** A draft on which it speaks, the caught words drawn in ‹ ›. */
  readonly flagged?: string | undefined;
  /** A draft on which it is silent, though it looks alike. */
  readonly clean?: string | undefined;
};

export type DismissedEntry = { readonly phrase: string; readonly rule?: string };

/** What the writer has switched off, as the settings keep it. */
export type SwitchedOff = {
  readonly categoriesOff: readonly Category[];
  readonly rulesOff: readonly string[];
  readonly sitesOff: readonly string[];
  readonly dismissed: readonly DismissedEntry[];
};

export type OptionsActions = {
  readonly setCategory: (category: Category, isOn: boolean) => void;
  readonly setRule: (rule: string, isOn: boolean) => void;
  readonly setSite: (site: string, isOn: boolean) => void;
  /** Takes a phrase off the list: it may be spoken of again. */
  readonly forget: (dismissed: DismissedEntry) => void;
};

/** The rules that speak of every word of the query, in the order given. An empty query finds all. */
export function searchRules(rules: readonly RuleEntry[], query: string): readonly RuleEntry[] {
  const sought = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return rules.filter(({ id, message, why, flagged = '' }) => {
    const text = `${id} ${message} ${why} ${flagged.replace(/[‹›]/gu, '')}`.toLowerCase();
    return sought.every((word) => text.includes(word));
  });
}
