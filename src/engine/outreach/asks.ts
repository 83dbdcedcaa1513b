import type { Span } from '../diagnostic.ts';
import { keptFor } from '../kept-for.ts';
import type { Sentence } from '../sentence.ts';
import { firstMatch, isMatch } from '../sieve/sieve.ts';
import { type AskKind, requestFrame } from './ask-kinds.ts';
import { hugeAsks } from './huge-asks.ts';
import { largeAsks } from './large-asks.ts';
import { lineOf, type OutreachText } from './outreach-text.ts';
import { smallAsks } from './small-asks.ts';

export type Ask = Span & {
  readonly kind: AskKind;
  /** 1, answered in two minutes, to 5, spends money or reputation. */
  readonly size: number;
  /** Index of its sentence in the message. */
  readonly sentence: number;
};

// The largest first: a sentence is told by the first of its kind.
const askRows = [...hugeAsks, ...largeAsks, ...smallAsks];

const notAsked =
  /\b(?:not|n't|never) (?:be )?(?:ask(?:ing)?|expect(?:ing)?|look(?:ing)?|need|want|after|try(?:ing)?)\b|\bno (?:need|question|ask)\b|\bwithout (?:asking|a call)\b|\b(?:i|we)(?:'ll| will)? (?:won't|will not) /iu;
const offered =
  /\b(?:i|we)(?:'d| would|'ll| will| can| could| may)? (?:gladly |happily |also |be (?:happy|glad|pleased) to |like to )?(?:offer to |can )?(?:introduce you|send you|give you|share with you|refer you|show you the|help you)\b|\bwould you like (?:an?|me|us|it|them|to (?:see|have|read|know|hear|come))\b/iu;

/** Every ask of the message in order, at most one of a kind in a sentence; a plain question is the smallest. */
export function findAsks(text: OutreachText): readonly Ask[] {
  return text.lines.flatMap(({ sentence, start: from }) =>
    asksIn(sentence).map(({ kind, size, start, end }) => ({
      ...text.place(from + start, from + end),
      kind,
      size,
    })),
  );
}

const asksIn = keptFor((sentence: Sentence) => asksOf(lineOf(sentence)));

function asksOf(line: string): readonly (Span & { kind: AskKind; size: number })[] {
  if (isMatch(notAsked, line)) return questionOf(line);
  const isFramed = requestFrame.test(line);
  const offer = firstMatch(offered, line);
  const isOffer = ({ index, 0: words }: RegExpExecArray) =>
    offer !== null && index < offer.index + offer[0].length && offer.index < index + words.length;
  const kinds = new Set<AskKind>();
  const found = askRows.flatMap(({ kind, size, pattern, framed }) => {
    if ((framed && !isFramed) || kinds.has(kind)) return [];
    const match = firstMatch(pattern, line);
    if (!match || isOffer(match)) return [];
    kinds.add(kind);
    return [{ kind, size, start: match.index, end: match.index + match[0].length }];
  });
  return found.length > 0 ? found : questionOf(line);
}

function questionOf(line: string): readonly (Span & { kind: AskKind; size: number })[] {
  const match = /(?<![^.!?])[^.!?]*\?/u.exec(line);
  if (!match) return [];
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return [{ kind: 'question', size: 1, start, end: match.index + match[0].length }];
}
