import type { Category } from '../engine/diagnostic.ts';

/** A phrase that is never to be spoken of again, in the form of `phraseOf`; for one rule or, without one, for all. */
export type DismissedPhrase = { readonly phrase: string; readonly rule?: string };

/** What the writer has chosen. Kept in `storage.local`, sent nowhere. */
export type Settings = {
  readonly version: 1;
  readonly categoriesOff: readonly Category[];
  /** Ids of rules, as in `rules/`. */
  readonly rulesOff: readonly string[];
  /** Ids of site adapters. */
  readonly sitesOff: readonly string[];
  readonly dismissed: readonly DismissedPhrase[];
};

const defaultSettings: Settings = {
  version: 1,
  categoriesOff: [],
  rulesOff: [],
  sitesOff: [],
  dismissed: [],
};

const categories: readonly string[] = [
  'harshness',
  'ambiguity',
  'outreach',
  'trust',
] satisfies Category[];
const longestId = 60;
const longestPhrase = 300;
const mostEntries = 1000;

export type ParsedSettings = {
  readonly settings: Settings;
  /** A sentence for each field that could not be read and was left at its default. */
  readonly problems: readonly string[];
};

/** Reads settings of unknown origin. Throws nothing: what is wrong keeps its default and is named. */
export function parseSettings(value: unknown): ParsedSettings {
  if (value === undefined) return { settings: defaultSettings, problems: [] };
  const problems: string[] = [];
  if (typeof value !== 'object' || value === null)
    return { settings: defaultSettings, problems: ['The settings are no object.'] };
  const fields = value as Readonly<Record<string, unknown>>;
  const list = <Item>(name: string, read: (item: unknown) => Item | undefined): readonly Item[] => {
    const given = fields[name];
    if (given === undefined) return [];
    if (!Array.isArray(given)) {
      problems.push(`\`${name}\` is no list.`);
      return [];
    }
    const items = given.slice(0, mostEntries).flatMap((item) => read(item) ?? []);
    if (items.length < given.length)
      problems.push(`${given.length - items.length} of \`${name}\` could not be read.`);
    return items;
  };
  const settings: Settings = {
    version: 1,
    categoriesOff: list('categoriesOff', (item) =>
      typeof item === 'string' && categories.includes(item) ? (item as Category) : undefined,
    ),
    rulesOff: list('rulesOff', readId),
    sitesOff: list('sitesOff', readId),
    dismissed: list('dismissed', readDismissed),
  };
  return { settings, problems };
}

function readId(item: unknown): string | undefined {
  return typeof item === 'string' && item.length > 0 && item.length <= longestId ? item : undefined;
}

function readDismissed(item: unknown): DismissedPhrase | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { phrase, rule } = item as Readonly<Record<string, unknown>>;
  if (typeof phrase !== 'string' || phrase === '' || phrase.length > longestPhrase)
    return undefined;
  if (rule === undefined) return { phrase };
  const id = readId(rule);
  return id === undefined ? undefined : { phrase, rule: id };
}

/** The list with the item in it once, or without it. */
export function withItem<Item>(list: readonly Item[], item: Item, isIn: boolean): readonly Item[] {
  const others = list.filter((one) => one !== item);
  return isIn ? [...others, item] : others;
}

/** The settings with one more dismissed phrase; the oldest go when there are too many. */
export function withDismissed(settings: Settings, dismissed: DismissedPhrase): Settings {
  const others = settings.dismissed.filter(
    ({ phrase, rule }) => phrase !== dismissed.phrase || rule !== dismissed.rule,
  );
  return { ...settings, dismissed: [...others, dismissed].slice(-mostEntries) };
}
