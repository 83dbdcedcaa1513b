import type { Span } from './diagnostic.ts';
import { partAt } from './parts.ts';
import type { FindingSuggestion } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { namesATime } from './time-cues.ts';
import { capitalised } from './wording.ts';

type Opening = { readonly open: RegExp; readonly blank: string; readonly label: string };

const wish = /\b(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|someone|somebody|we))\b/iu;
const promise = /\b(?:i|we|he|she|they)(?:'ll| will)\b/iu;
/** Asked for at once, or about a fact or a state: a day would be out of place. */
const noDay =
  /\b(?:call me|are you|do you|is (?:it|there|that)|did you|have you|can you do|would you (?:say|mind|like)|could you (?:tell|explain)|if|should|feel free|let me know (?:how|what|if)|not|proceed|assist|use|hold|bring|note|stop|keep|while|before|after|when|or|for (?:me|now)|remember|be|by)\b|:/iu;

/** What the blank stands for. */
const swaps: readonly (Opening & { readonly inAsk?: boolean })[] = [
  {
    open: /\b(?:someone|somebody|one of (?:us|you|them))\b(?!'s| else| who)/iu,
    blank: '[name]',
    label: 'Name someone',
    inAsk: true,
  },
  {
    open: /\b(?:soon|shortly|at some point|eventually|in a bit|when(?:ever)? (?:possible|you can|you get a chance|you have a (?:minute|moment|second))|asap)\b(?! (?:enough|as))/iu,
    blank: 'by [day]',
    label: 'Name a day',
    inAsk: true,
  },
  {
    open: /\b(?:the|that|this) (?:other|second|new|old|first|last) one\b|\b(?:that|this) one\b|\bthe other(?=\s*(?:[,.;:!?)]|$))/iu,
    blank: '[which one]',
    label: 'Say which one',
  },
];

/** What the blank follows, in brackets: the writer's word stays and is made plain beside it. */
const asides: readonly Opening[] = [
  { open: /\b(?:he|she|him)\b(?!'|\/)/iu, blank: '[name]', label: 'Say who' },
  { open: /\b(?:he|she)'(?:s|d|ll)\b/iu, blank: '[name]', label: 'Say who' },
  { open: /\b(?:they|them)\b(?!')/iu, blank: '[who or what]', label: 'Say who or what' },
  {
    open: /\b(?:mostly|nearly|almost|partly|a bit|(?:a couple|a few|some|several|many|most|plenty|a lot|lots|half|parts?)(?: of (?:the|them|it|you|us|my|our|these|those))?|(?:more|less|fewer|bigger|smaller|longer|shorter|better|safer|earlier|later)(?! than\b| of\b| like\b))(?=\s*(?:[.!?,;:]|$))/iu,
    blank: '[how much]',
    label: 'Say how much',
  },
  {
    open: /\b(?:a couple|a few|some|several|many|most|plenty|a lot|lots) of (?:the |them|my |our |your )?\p{L}*/iu,
    blank: '[how many, which]',
    label: 'Say how many',
  },
  {
    open: /(?<=\p{L} )(?:that|this|those|these|it|the same|the usual|the thing|the rest|the others?|everything|anything|something|things|stuff)(?=\s*(?:[.!?,;:]|$| (?:before|after|again|by|on|in|with|for|from|to|at|today|tomorrow|now|too|as well|properly|better|anyway|differently)\b))/iu,
    blank: '[what exactly]',
    label: 'Say what',
  },
];

const open =
  /\b(?:should be|could be|might|may|maybe|perhaps|probably|possibly|apparently|not sure|seems?|looks like|sort of|kind of|we'll see|depends|in principle|let's see)\b/iu;
const choice = /\b(?:or|either|both|two)\b/iu;
/** A state of things that stands for a wish. */
const hint =
  /^(?:\W*(?:hi|hello|hey|dear|fyi|btw|ok|so|well|morning)\b[^,]{0,30},\s*)?(?:the|there's|there is|there are|my|our|your|it) (?:[\p{L}'-]+ ){0,4}(?:is|are|'s|gets?|wants?|looks?|smells?|isn't|aren't|doesn't|don't|keeps?|smell|leak|noise)\b|^there's an? \p{L}+\W*$/iu;
const longestHint = 9;
const longestAnswer = 3;

/**
 * Leaves a blank for what the sentence leaves open: a person, a day, how much, which of two things. Every word of
 * the writer stays but one that the blank stands for.
 */
export function saidMorePlainly(sentence: Sentence, heard: Span): readonly FindingSuggestion[] {
  const { text } = sentence;
  const part = partAt(sentence, heard.start);
  const words = text.slice(part.start, part.end);
  const isAsk = wish.test(words) || promise.test(words);

  for (const { inAsk = false, ...opening } of swaps) {
    const found = (isAsk || !inAsk) && findIn(text, part, opening.open);
    if (found) return [swapped(found, opening)];
  }
  const said = { start: heard.start, end: Math.min(heard.end, part.end) };
  const end = endOf(text, part);
  if (end <= part.start) return [];
  const size = sentence.tokens.filter(
    (one) => one.start >= part.start && one.end <= part.end,
  ).length;

  if (wish.test(lastClause(sentence, part)) && !namesATime(text) && !noDay.test(words))
    return [added(end, ' by [day]', 'Name a day')];
  for (const opening of asides) {
    const found = findIn(text, part, opening.open, said);
    if (found) return [added(found.end, ` (${opening.blank})`, opening.label)];
  }
  const clause = endOf(text, clauseEnding(sentence, heard, part));
  if (open.test(words)) return [added(clause, ' ([what is still open])', 'Say what is open')];
  if (choice.test(text.slice(said.start, said.end)))
    return [added(clause, ' ([which exactly])', 'Say which')];
  if (size <= longestHint && !isAsk && !sentence.isQuestion && hint.test(words))
    return [added(end, ', so please [do what]', 'Say what you need')];
  if (size <= longestAnswer && !sentence.isQuestion)
    return [added(clause, ' ([to what exactly])', 'Say what you mean')];
  const blank = /\band\b/iu.test(text.slice(said.start, said.end)) ? '[which]' : '[what exactly]';
  return [added(clause, ` (that is, ${blank})`, 'Say what you mean')];
}

/** The clause in which the heard words end, or the part where that leaves too little. */
function clauseEnding({ text, clauses }: Sentence, heard: Span, part: Span): Span {
  const found = clauses.find(({ end }) => heard.end <= end);
  if (!found || found.end > part.end) return part;
  const words = text.slice(found.start, found.end);
  // A greeting, a few words before a comma, or a break that is none: the colon of 9:00.
  const isWhole = words.trim().split(/\s+/u).length > longestAnswer && !/\d[:,.–-]$/u.test(words);
  return isWhole ? found : part;
}

function lastClause({ text, clauses }: Sentence, { end }: Span): string {
  const last = clauses.findLast(({ start }) => start < end);
  return text.slice(last?.start ?? 0, end);
}

/** Where the words end, before the stop. */
function endOf(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).replace(/[\s.!?…,;:–—-]+$/u, '').length;
}

/** The first match in the part that begins inside `said`. */
function findIn(text: string, part: Span, pattern: RegExp, said = part): Span | undefined {
  const all = new RegExp(pattern.source, `${pattern.flags}g`);
  for (const { 0: words, index } of text.slice(part.start, part.end).matchAll(all)) {
    const start = part.start + index;
    if (start < said.start || start >= said.end) continue;
    return { start, end: start + words.trimEnd().length };
  }
  return undefined;
}

function swapped({ start, end }: Span, { blank, label }: Opening): FindingSuggestion {
  return { label, replacement: start === 0 ? capitalised(blank) : blank, start, end };
}

function added(at: number, replacement: string, label: string): FindingSuggestion {
  return { label, replacement, start: at, end: at };
}
