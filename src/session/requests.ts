import type { FindingChoice, SessionProtocol } from './protocol.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads which finding the popup means. Throws a sentence when the request names none. */
export function readChoice(request: unknown): FindingChoice {
  const fields: Fields = typeof request === 'object' && request !== null ? (request as Fields) : {};
  const { version, index } = fields;
  if (typeof version !== 'number' || typeof index !== 'number')
    throw new Error('The request names no finding.');
  return { version, index };
}

export function readApply(request: unknown): Parameters<SessionProtocol['apply']>[0] {
  const suggestion = (request as Fields | null)?.['suggestion'];
  if (typeof suggestion !== 'number') throw new Error('The request names no suggestion.');
  return { ...readChoice(request), suggestion };
}

export function readDismissal(request: unknown): Parameters<SessionProtocol['dismiss']>[0] {
  const how = (request as Fields | null)?.['how'];
  if (how !== 'once' && how !== 'phrase' && how !== 'rule')
    throw new Error('The request names no way to dismiss.');
  return { ...readChoice(request), how };
}
