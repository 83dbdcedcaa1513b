import type { Grammar } from './grammar.ts';
import { dutyIn, type VerbClass, verbClass } from './verb-classes.ts';

/** What a clause says the reader has not done. */
type Omission = {
  readonly verb: string;
  /** All that follows the verb. */
  readonly rest: string;
};

const omission =
  /^you(?: guys| all| two)?(?:'ve|'d)? (?:(?:still|also|again|just|clearly|obviously|simply|really|once again|completely|totally|have|had) ){0,2}(?:(?:didn't|did not|didnt|haven't|have not|havent|hadn't|had not)(?: (?:even|yet|once|actually|really|bother(?:ed)? to|manage(?:d)? to|thought to|think to)){0,2} (?<verb>[a-z]+)|(?<never>never) (?:bothered to )?(?<past>[a-z]+)|(?:forgot|forgotten|failed|neglected|omitted) to (?<left>[a-z]+))\b\s*(?<rest>[\s\S]*)$/iu;
const myself = /^(?:me|us)\b\s*/iu;
const time =
  /\b(?:yesterday|today|tonight|since|by|before|until|in time|on time|last|this (?:morning|week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at all|in advance|beforehand|first|earlier)\b/iu;
const notOneThing =
  /\b(?:and|or) (?:you|then|now|i|we)\b|\b(?:not|n't|to you|yourself|your job|anything|nothing|it right|right)\b|[?!:;]/iu;

/**
 * Says what the writer has not received instead of what the reader has not done: “You haven't sent the
 * file” → “I haven't received the file yet”. `clause` starts with “you” and has no stop at its end.
 * It begins small, as in mid-sentence. `undefined` where the verb gives no honest twin.
 */
export function receiverFrame(clause: string, grammar: Grammar): string | undefined {
  const found = readOmission(clause);
  if (!found || notOneThing.test(found.rest)) return undefined;
  const kind = verbClass(found.verb);
  return kind && frames[kind](found, grammar);
}

function readOmission(clause: string): Omission | undefined {
  const groups = omission.exec(clause)?.groups;
  if (!groups) return undefined;
  const verb = dutyIn(groups['verb'] ?? groups['past'] ?? groups['left'] ?? '');
  if (!verb) return undefined;
  // “You never reply” is a habit, and no one thing that the writer did not get.
  const past = groups['past']?.toLowerCase();
  if (past === verb && !/^(?:read|put|set|cut|let|shut)$/u.test(past)) return undefined;
  const rest = (groups['rest'] ?? '')
    .replace(/\s+(?:yet|either|again|at all|then|though|tho|of course|as usual)$/iu, '')
    .trim();
  return { verb, rest };
}

/** “haven't received” or “didn't receive”, with “yet” where no time is named. */
function perfect(subject: string, [participle, base]: readonly [string, string], tail: string) {
  if (!time.test(tail)) return `${subject} haven't ${participle}${spaced(tail)} yet`;
  const isSince = /\bsince\b/iu.test(tail);
  return isSince
    ? `${subject} haven't ${participle}${spaced(tail)}`
    : `${subject} didn't ${base}${spaced(tail)}`;
}

function spaced(words: string): string {
  return words === '' ? '' : ` ${words}`;
}

function subjectOf(rest: string): 'I' | 'we' {
  return /^us\b|\b(?:to|for|with) us\b/iu.test(rest) ? 'we' : 'I';
}

function passive({ verb, rest }: Omission, grammar: Grammar): string | undefined {
  const [, object = '', tail = ''] =
    /^((?:the|a|an|this|that|these|those|your|our|my|his|her|their|its|any|all|both|step|item|page|it|them|\p{Lu}[\p{L}\p{N}'-]*|\d+)\b(?:(?! (?:to|by|on|in|at|for|with|from|since|before|after|until|into|so|properly|correctly|today|yesterday|first|when|because|as)\b).)*)(.*)$/u.exec(
      rest,
    ) ?? [];
  if (object === '') return undefined;
  const [, thing = object, particle = ''] =
    /^(.+) (back|up|down|out|in|off|on|away|over|through)$/iu.exec(object) ?? [];
  const subject = thing === 'them' ? 'they' : thing;
  const isPlural = /^(?:them|these|those|both)\b/iu.test(thing) || grammar.isPlural(thing);
  const participle = grammar.participle(verb);
  const ending = `${particle}${spaced(tail.trim())}`.trim();
  if (!time.test(ending))
    return `${subject} ${isPlural ? "haven't" : "hasn't"} been ${participle}${spaced(ending)} yet`;
  if (/\bsince\b/iu.test(ending))
    return `${subject} ${isPlural ? "haven't" : "hasn't"} been ${participle} ${ending}`;
  return `${subject} ${isPlural ? "weren't" : "wasn't"} ${participle} ${ending}`;
}

function transfer(found: Omission, grammar: Grammar): string | undefined {
  const subject = subjectOf(found.rest);
  const rest = found.rest.replace(myself, '').replace(/ (?:to|with) (?:me|us)\b/iu, '');
  const goesElsewhere = /^(?:him|her|them|everyone|people)\b|\b(?:to|with) (?!(?:me|us)\b)/iu;
  if (goesElsewhere.test(found.rest)) return passive({ ...found, rest }, grammar);
  if (rest === '' || time.test(rest.split(' ')[0] ?? '')) return undefined;
  return perfect(subject, ['received', 'receive'], rest);
}

function inform(found: Omission): string | undefined {
  const isUs = /^(?:to )?us\b/iu.test(found.rest);
  const was = isUs ? "we weren't" : "I wasn't";
  const rest = found.rest.replace(/^(?:to )?(?:me|us)\b\s*/iu, '');
  if (found.verb === 'mention') return rest === '' ? undefined : `${was} aware of ${rest}`;
  if (rest === found.rest) return undefined;
  if (rest === '') return `${was} aware of this`;
  if (time.test(rest)) return `${was} told ${rest}`;
  const about = /^(?:about|of) (.+)$/iu.exec(rest)?.[1];
  if (about) return `${was} aware of ${about}`;
  const fact = /^(?:that )?((?:the|we|i|it|they|he|she|there|this|our|your)\b.+)$/iu.exec(
    rest,
  )?.[1];
  if (fact) return `${was} aware that ${fact}`;
  return /^(?:when|where|what|who|which|why|how)\b/iu.test(rest)
    ? `${isUs ? 'we' : 'I'} don't know ${rest} yet`
    : undefined;
}

function involve(found: Omission, grammar: Grammar): string | undefined {
  if (!myself.test(found.rest)) return undefined;
  const was = /^us\b/iu.test(found.rest) ? "we weren't" : "I wasn't";
  const participle = found.verb === 'cc' ? 'copied' : grammar.participle(found.verb);
  return `${was} ${participle}${spaced(found.rest.replace(myself, ''))}`;
}

const frames: Readonly<
  Record<VerbClass, (found: Omission, grammar: Grammar) => string | undefined>
> = {
  transfer,
  inform,
  involve,
  attach: ({ rest }) => (rest === '' ? undefined : `I don't see ${rest} attached`),
  respond: ({ rest }) => {
    const about = rest.replace(/^to (?:me|us)\b\s*/iu, '').replace(/^to\b/iu, 'on');
    return perfect(subjectOf(rest), ['heard back', 'hear back'], about);
  },
  answer: ({ rest }) => {
    const about = rest.replace(myself, '');
    if (about === '') return `${subjectOf(rest)} haven't had an answer yet`;
    return `I haven't had an answer to ${about} yet`;
  },
  contact: ({ rest }) => {
    if (!myself.test(rest)) return undefined;
    const tail = rest.replace(myself, '').replace(/^back\b\s*/iu, '');
    return perfect(subjectOf(rest), ['heard from you', 'hear from you'], tail);
  },
  attend: ({ rest }) => (rest === '' ? undefined : `we missed you at ${rest}`),
  work: (found, grammar) => (myself.test(found.rest) ? undefined : passive(found, grammar)),
};
