import type { Span } from '../diagnostic.ts';
import type { Message } from '../message.ts';

const mostQuestions = 2;
const mostCharacters = 800;
const fewestWords = 15;
const mostWords = 130;
/** First-person words that no message counts as too many. */
const fewAboutMe = 4;

const leftovers =
  /\{\{?[\p{L} _]{2,24}\}?\}|\[\[?[\p{L} _]{2,24}\]\]?|<(?:first ?name|name|company)>|%[A-Z_]{3,20}%/iu;
const namedGreeting =
  /^(?:Hi|Hello|Hey|Dear|Good \p{L}+|Greetings|Hola|hi|hello|hey|dear),? (?!(?:[Ss]ir|[Mm]adam|[Mm]a'?am|[Tt]here|[Hh]iring|[Tt]eam|[Aa]ll|[Dd]ear)\b)@?\p{L}/u;
const cost =
  /\b(?:(?:one|two|a)[- ](?:line|word|sentence)|short (?:answers?|reply|mail)|(?:a |yes or )(?:yes or )?no\b|\d+ min(?:ute)?s?|(?:two|five|ten) minutes|any answer|a (?:quick|brief) (?:answer|reply))\b/iu;
const attached =
  /\b(?:attached|enclosed|attaching|pfa)\b|\bmy (?:cv|resum[eé]|portfolio|deck) (?:is )?below\b/iu;

/** The specific question, where the message puts one or two. */
export function asksOneQuestion({ text, outreach }: Message): Span | boolean {
  const marks = text.match(/\?/gu)?.length ?? 0;
  if (marks === 0 || marks > mostQuestions) return false;
  return outreach.credits.specificQuestion ?? false;
}

/** Whether the writer takes up less than twice the room of the reader. */
export function isAboutThem({ text }: Message): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const mine = count(/\b(?:i|me|my|mine|we|us|our|ours)\b/giu);
  const theirs = count(
    /\b(?:you|your|yours)\b(?! (?:company|team|time|organi[sz]ation|firm)\b)/giu,
  );
  return mine < fewAboutMe || mine < 2 * (theirs + 1);
}

/** `undefined` while there is too little to tell. */
export function isShort({ text, wordCount, context }: Message): boolean | undefined {
  if (wordCount < fewestWords) return undefined;
  return context.channel === 'linkedin'
    ? text.trim().length <= mostCharacters
    : wordCount <= mostWords;
}

/** The greeting that names somebody; false too where a template’s field is left. */
export function usesTheirName(message: Message): Span | boolean {
  if (leftovers.test(message.text)) return false;
  const first = message.sentences[0];
  const match = first && namedGreeting.exec(first.sentence.text);
  if (!first || !match) return false;
  const words = /^[^,.!?\n]{1,40}/u.exec(first.sentence.text)?.[0] ?? match[0];
  return { start: first.start, end: first.start + words.length };
}

/** The words that say how little an answer takes. */
export function namedCost(message: Message): Span | undefined {
  return findIn(message, cost);
}

export function attachesSomething(message: Message): boolean {
  return findIn(message, attached) !== undefined;
}

function findIn({ sentences }: Message, pattern: RegExp): Span | undefined {
  for (const { sentence, start } of sentences) {
    const [match] = sentence.find(pattern);
    if (match) return { start: start + match.start, end: start + match.end };
  }
  return undefined;
}
