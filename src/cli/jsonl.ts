import type { MessageContext } from '../engine/context.ts';
import type { Diagnostic } from '../engine/diagnostic.ts';
import type { Report } from '../engine/report.ts';

type Check = (text: string, context: MessageContext) => Report;

/**
 * Answers one line of `{id, text, context}` with one line of JSON. What can't be read is answered with
 * `{"id": null, "error": …}`, never thrown.
 */
export function checkLine(
  line: string,
  { check, all }: { readonly check: Check; readonly all: boolean },
): { readonly text: string; readonly found: boolean } {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(line);
    if (!isRecord(row)) throw new Error('The line is no JSON object.');
    if (typeof row['text'] !== 'string') throw new Error('`text` is missing or no string.');
    const context = contextOf(row['context']);
    id = row['id'] ?? null;
    const report = check(row['text'], context);
    const diagnostics = all ? [...report.diagnostics, ...report.more] : report.diagnostics;
    const answer = {
      id,
      diagnostics: diagnostics.map(plain),
      tone: { score: report.tone.score, label: report.tone.label },
      outreach: report.outreach && {
        isOutreach: report.outreach.isOutreach,
        asksTooEarly: report.outreach.asksTooEarly,
        checklist: report.outreach.checklist.map(({ id, answer }) => ({ id, answer })),
      },
    };
    return { text: JSON.stringify(answer), found: diagnostics.length > 0 };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { text: JSON.stringify({ id: null, error: why }), found: false };
  }
}

function plain({ rule, category, severity, start, end, message, why, suggestions }: Diagnostic) {
  return { rule, category, severity, start, end, message, why, suggestions };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws a sentence that names the field when one is not as it should be. */
function contextOf(value: unknown): MessageContext {
  if (value === undefined) return { channel: 'email' };
  if (!isRecord(value)) throw new Error('`context` is no JSON object.');
  const channel = oneOf(value, 'channel', ['email', 'chat', 'linkedin'] as const);
  const thread = oneOf(value, 'thread', ['new', 'reply'] as const);
  const degree = oneOf(value, 'degree', [1, 2, 3] as const);
  const relation = oneOf(value, 'relation', ['stranger', 'known'] as const);
  return {
    channel: channel ?? 'email',
    ...(thread && { thread }),
    ...(degree && { degree }),
    ...(relation && { relation }),
  };
}

function oneOf<Value>(
  record: Record<string, unknown>,
  field: string,
  values: readonly Value[],
): Value | undefined {
  const given = record[field];
  if (given === undefined) return undefined;
  const known = values.find((value) => value === given);
  if (known === undefined)
    throw new Error(
      `\`context.${field}\` is ${JSON.stringify(given)}; it can be ${values.join(', ')}.`,
    );
  return known;
}
