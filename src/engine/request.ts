import { startedLike, uncapitalised, withoutStop } from './wording.ts';

/** Where an order ends and the writer goes on with a statement of their own. */
const nextStatement =
  /\s+[-–—]\s+|\s*[,;]\s*(?=(?:the|it(?:'s)?|this|that(?:'s)?|we(?:'re|'ve|'ll)?|i(?:'m|'ve|'ll)?|they(?:'re)?|he(?:'s)?|she(?:'s)?|our|my|there(?:'s)?|everyone|everybody|nobody|otherwise)\s)|\s*,?\s+and (?=(?:i|we)(?:'ll|'m|'re|'ve)?\s)|\.\s+/iu;
const opening = /^(?:(?:and|so|then|now|just|also|ok|okay|right|well|simply)\b[,\s]*)+/iu;
const courtesy = /^(?:please|pls|kindly)\b[,\s]*/iu;
const notAnOrder =
  /\b(?:or (?:else|i|we)|unless you)\b|[:?]|\b(?:do not|don't|never)\b|^(?:let's|thank|sorry|see you|have a)\b/iu;
const longestOrder = 240;

/**
 * Puts an order as a question, the rest of the writer's words kept: “Send me the deck, the client is
 * waiting.” → “Could you send me the deck? The client is waiting.”. `order` starts with the order and
 * ends with its sentence. `undefined` where the words are no plain order: a ban, a list, a question, a threat.
 */
export function askInstead(order: string): string | undefined {
  if (order.length > longestOrder || notAnOrder.test(order)) return undefined;
  const bare = order.trim().replace(opening, '');
  const polite = courtesy.exec(bare)?.[0] ?? '';
  const said = bare.slice(polite.length);
  if (!/^\p{L}/u.test(said)) return undefined;
  const split = nextStatement.exec(said);
  const asked = uncapitalised(withoutStop(split ? said.slice(0, split.index) : said));
  const rest = split ? said.slice(split.index + split[0].length) : '';
  const please = polite === '' ? '' : 'please ';
  const question = startedLike(order, `could you ${please}${asked}?`);
  return rest === '' ? question : `${question} ${startedLike(order, rest)}`;
}
