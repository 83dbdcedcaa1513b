import type { Span } from './diagnostic.ts';
import type { Grammar } from './grammar.ts';
import type { SentenceKind } from './segment.ts';
import { couldMatch } from './sieve/sieve.ts';

export type Token = Span & { readonly word: string };

/** A match of a pattern in a sentence: its words as written, and the span of each named group. */
export type Match = Span & {
  readonly words: string;
  group(name: string): (Span & { readonly words: string }) | undefined;
};

/** One sentence of the draft. All offsets are relative to its start. */
export type Sentence = {
  /** Links, mentions and quoted speech blotted out, quotes and spaces plain: what patterns look at. */
  readonly text: string;
  /** The same length, as the writer typed it: what replacements are made of. */
  readonly source: string;
  readonly kind: SentenceKind;
  readonly isListItem: boolean;
  readonly isQuestion: boolean;
  readonly tokens: readonly Token[];
  /** Parts between commas, dashes and conjunctions. They cover the sentence. */
  readonly clauses: readonly Span[];
  /** All matches, in order. The pattern needs no `g` flag. */
  find(pattern: RegExp): readonly Match[];
  /** The text of the clause that holds this offset. */
  clauseAt(offset: number): string;
  /** The grammar room, or `undefined` before it is loaded: the sentence is then checked again. */
  grammar(): Grammar | undefined;
};

const tokenPattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const clauseBreak =
  /[,;:()–—]+\s*|\s-{1,2}\s|(?<!(?<!\s-{1,2})\s)\s+(?=(?:but|so|because|although|though|while|whereas|which|and (?:then|i|we|you|please|could|can|would|let|it|they|he|she)|if|unless|until|when|since|as (?:i|we|it))\b)/giu;

const indexedPatterns = new WeakMap<RegExp, RegExp>();

function indexed(pattern: RegExp): RegExp {
  const known = indexedPatterns.get(pattern);
  if (known) return known;
  // Indices cost time and are asked for by the names of groups only.
  const hasNames = /\(\?<[^=!]/u.test(pattern.source);
  const flags = new Set([...pattern.flags, 'g', ...(hasNames ? ['d'] : [])]);
  const made = new RegExp(pattern.source, [...flags].join(''));
  indexedPatterns.set(pattern, made);
  return made;
}

/** What `matchAll` gives, without a copy of the pattern for each call. */
function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const all = indexed(pattern);
  all.lastIndex = 0;
  for (let match = all.exec(text); match; match = all.exec(text)) {
    matches.push(match);
    // All patterns are Unicode's: the next place is a whole character on.
    if (match[0] === '') all.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

export type SentenceParts = {
  readonly text: string;
  readonly source: string;
  readonly kind: SentenceKind;
  readonly isListItem: boolean;
  readonly grammar: () => Grammar | undefined;
};

/** `text` and `source` are of one length. */
export function makeSentence({ text, source, kind, isListItem, grammar }: SentenceParts): Sentence {
  const tokens = [...text.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  let clauses: readonly Span[] | undefined;
  const clausesOnce = () => {
    clauses ??= clausesOf(text);
    return clauses;
  };
  const slice = (start: number, end: number) => ({ start, end, words: source.slice(start, end) });

  return {
    text,
    source,
    kind,
    isListItem,
    isQuestion: /\?[\s)"'!?]*$/u.test(text),
    tokens,
    get clauses() {
      return clausesOnce();
    },
    find(pattern) {
      if (!couldMatch(pattern, text)) return [];
      return allMatches(pattern, text).map((match) => ({
        ...slice(match.index, match.index + match[0].length),
        group(name) {
          const span = match.indices?.groups?.[name];
          return span && slice(span[0], span[1]);
        },
      }));
    },
    clauseAt(offset) {
      const clause = clausesOnce().find(({ start, end }) => start <= offset && offset < end);
      return clause ? text.slice(clause.start, clause.end) : '';
    },
    grammar,
  };
}

function clausesOf(text: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(clauseBreak)) {
    const end = match.index + match[0].length;
    if (match.index === 0) continue;
    clauses.push({ start, end });
    start = end;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}
