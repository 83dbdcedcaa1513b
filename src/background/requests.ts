import type { MessageContext } from '../engine/context.ts';
import type { Span } from '../engine/diagnostic.ts';
import type { CheckRequest } from '../session/background.ts';

/** Longer drafts are checked up to here. */
const longestDraft = 100_000;
const mostSpans = 2000;
const longestId = 60;
const longestPhrase = 300;
const longestName = 200;

type Fields = Readonly<Record<string, unknown>>;

/** Reads a request of a content script, which a hostile page may have taken over. Throws a sentence when it is none. */
export function readCheckRequest(request: unknown): CheckRequest {
  const { draft, context, withGrammar } = fieldsOf(request);
  const { text, excluded, placeholders } = fieldsOf(draft);
  if (typeof text !== 'string') throw new Error('The draft has no text.');
  return {
    draft: {
      text: text.slice(0, longestDraft),
      excluded: listOf(excluded, readSpan),
      placeholders: listOf(placeholders, (one) => (isShort(one, 50) ? one : undefined)),
    },
    context: readContext(context),
    withGrammar: withGrammar === true,
  };
}

export function readRuleId(request: unknown): string {
  const { rule } = fieldsOf(request);
  if (!isShort(rule, longestId)) throw new Error('The request names no rule.');
  return rule;
}

export function readPhrase(request: unknown): { readonly words: string; readonly rule?: string } {
  const { words, rule } = fieldsOf(request);
  if (!isShort(words, longestPhrase)) throw new Error('The request names no words.');
  return rule === undefined ? { words } : { words, rule: readRuleId(request) };
}

export function readSite(request: unknown): string {
  const { site } = fieldsOf(request);
  if (!isShort(site, longestId)) throw new Error('The request names no site.');
  return site;
}

/** The number of findings shown, or `null` when the box was left. */
export function readCount(request: unknown): number | null {
  const { findings } = fieldsOf(request);
  return typeof findings === 'number' && Number.isInteger(findings) && findings >= 0
    ? Math.min(findings, 99)
    : null;
}

function readContext(value: unknown): MessageContext {
  const given = fieldsOf(value);
  const channel = oneOf(given['channel'], ['email', 'chat', 'linkedin'] as const) ?? 'email';
  const thread = oneOf(given['thread'], ['new', 'reply'] as const);
  const degree = oneOf(given['degree'], [1, 2, 3] as const);
  const relation = oneOf(given['relation'], ['stranger', 'known'] as const);
  const count = (name: string) => {
    const value = given[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  const threadLength = count('threadLength');
  const recipientCount = count('recipientCount');
  const characterLimit = count('characterLimit');
  const { recipientName, isExternal } = given;
  return {
    channel,
    ...(thread && { thread }),
    ...(degree && { degree }),
    ...(relation && { relation }),
    ...(threadLength !== undefined && { threadLength }),
    ...(recipientCount !== undefined && { recipientCount }),
    ...(characterLimit !== undefined && { characterLimit }),
    ...(isShort(recipientName, longestName) && { recipientName }),
    ...(typeof isExternal === 'boolean' && { isExternal }),
  };
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Error('The request is no object.');
  return value as Fields;
}

function isShort(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}

function listOf<Item>(value: unknown, read: (item: unknown) => Item | undefined): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, mostSpans).flatMap((item) => read(item) ?? []);
}

function readSpan(value: unknown): Span | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { start, end } = value as Fields;
  return typeof start === 'number' && typeof end === 'number' && start < end
    ? { start, end }
    : undefined;
}

function oneOf<Value>(given: unknown, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === given);
}
