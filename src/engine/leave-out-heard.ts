import type { Span } from './diagnostic.ts';
import { asSuggestions, dependent, leaveOut, leaveOutAll, leaveOutAside } from './leave-out.ts';
import { partAt } from './parts.ts';
import type { FindingSuggestion } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { isMatch } from './sieve/sieve.ts';

/** What the reader would miss: figures, names, asks, answers, the state of things, what the writer will do. */
const carriesAFact =
  /\d|\[|\uFFFC|\b(?:please|pls|plz|kindly|(?:could|can|would|will) you|let me know|i(?:'d| would) (?:need|appreciate|prefer)|(?:i|we)(?:'d| would) like (?:you|to|the)|(?:i|we) need|send (?:me|us|it|the|your)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday|attached|enclosed|attach|enclose|has been|have been|was (?:left|not)|were not|came to (?:my|our)|come to (?:my|our)|broken|missing|failed|unlocked|empty|stolen|damaged|blocked|leak\w*|error|bug|deadline|invoice|refund|cancel\w*|declin\w+|reject\w*|approv\w+|accept\w*|(?:cannot|can't|can not)(?! (?:believe|be\b|make it any|even|stand|keep|take|imagine|help but|teach))|won't(?! (?:make the same|comment|say|even|hold))|not possible|unable|(?:is|be|it's|answer's) (?:an? )?(?:no|yes)\b(?! (?:way|one|good|use|idea|point|need))|(?:i|we)(?:'ll| will|'ve| have) (?:send|sent|do|done|take|call|called|come|go|move|moved|be (?:in|at|there|out)|reply|answer|check|checked|look|finish|deliver|deduct|pay|paid|charge|post|corrected|fixed|added|asked|write|wrote|closed?))\b/iu;
const name =
  /(?<=[\p{Ll}\p{N},;:] )(?!I\b|God\b|English\b|Einstein\b|Sherlock\b|Oscar\b)\p{Lu}\p{L}+|(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u;
/** Alone, these are an answer, and the barb is in what follows. */
const answer =
  /^\W*(?:yes|yep|no|nope|sure|ok(?:ay)?|fine|noted|of course|agreed|done|right|great|thanks|thank you|hm+|well)\W*$/iu;
const greeting =
  /^(?:(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Mm]orning|[Gg]ood (?:morning|afternoon|evening))\b[^,.!?\n]{0,40}|(?!(?:And|But|So|Or|Well|Yes|No|Oh|Then|Now|If|Sure|Look|Sorry|Fine|Great|Thanks|Again|Apparently|Clearly|Obviously|Honestly|Interesting|Funny|Cool|Right|Noted|Agreed|Okay|Ok)\b)\p{Lu}\p{Ll}+),[ ]+(?=\S)/u;
/** Questions that want an answer; the others the ear hears as harsh ask for nothing. */
const wantsAnswer =
  /\b(?:(?:can|could|will|would) (?:you|we|i|someone|somebody|anyone)|may (?:i|we)|shall (?:i|we)|should (?:i|we)|when (?:is|are|can|will|do|does|did)|where (?:is|are|'s)|which (?:one|of|date|version)|what (?:time|day|date|happened|is the)|how (?:much|soon|do (?:i|we)|can (?:i|we))|who (?:is|has|will|can|should|do i|'s going)|do you (?:have|need|want)|is there an?|are there any|let me know|or not)\b/iu;
const order =
  /^\W*(?:(?:honestly|just|and|so|then|now|please|first),? )*(?:send|call|use|see|ask|check|fix|stop|start|read|hide|put|get|give|bring|make|move|revert|resend|correct|clean|do|go|come|show|tell|write|answer|reply|explain|approve|drop|wait|think|hurry|look alive|add|remove|close|open|leave|count|sort|pick|book|update|wear|sign|pay|log|label|park|pull|push|turn|hand|finish|deliver|ring|redo)\b(?! (?:figure|ahead|on\b|luck))|[:,] (?:yes|no)\b/iu;
/** Barbs of one word. */
const interjection =
  /^\W*(?:finally|now|typical|again|ambitious|seriously|really|wow|lovely|brilliant|bravo|classic|unbelievable|incredible|obviously|charming)\W*$/iu;
const fewestWordsLeft = 3;
const startsApart =
  /^(?:but|so|because|although|though|while|whereas|which|and|if|unless|since|as|not|or|then|unlike|like|without|maybe|perhaps|apparently|especially|given|considering|for once|lol|it|that|this|you|i|we|they|he|she|who|what|just|even|still|no)\b/iu;
const cannotEnd =
  /\b(?:a|an|the|to|of|in|on|at|by|for|with|from|as|that|which|who|if|when|because|and|but|or|so|not|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|notice|noticed|see|know|think|thought|say|said|suppose|believe|hope|guess|understand|mean|wonder|it's|that's|i'm|i'd|you're|we're)$/iu;
const subject =
  /^(?:I|I'm|I've|I'll|I'd|[Ww]e|[Ww]e're|[Ww]e've|[Ww]e'll|[Tt]here's|[Ii]t's|[Ii]t|[Pp]lease|[Cc]ould|[Cc]an|[Ll]et's|i|i'm|i've|i'll)\s/u;
const mainStart =
  /^(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Oo]ur|[Mm]y|[Yy]our|[Hh]e|[Ss]he|[Tt]hey|[Ss]end|[Cc]all|[Uu]se|[Ss]ee|[Aa]sk|[Hh]ere)\s/u;
/** “Dr Pinto, who set it”: the clause that carries the sentence is still to come. */
const relativeEnd =
  /(?:^|,\s)(?:who|which|whose|where|whom)\b[^,]*$|\b(?:between|both|either|neither)\b[^,]*$/iu;

/**
 * Leaves out what the ear heard as harsh: the whole sentence, or the clause, where nothing is in it but how it
 * sounds. A greeting before it stays. Nothing where a fact, an ask or an answer would go with it.
 */
export function leaveOutHeard(sentence: Sentence, heard: Span): readonly FindingSuggestion[] {
  const { text } = sentence;
  const first = partAt(sentence, heard.start);
  const last = partAt(sentence, Math.max(heard.start, heard.end - 1));
  const part = { start: first.start, end: last.end };
  const greeted = greeting.exec(text.slice(part.start, part.end))?.[0].length ?? 0;
  const body = { start: part.start + greeted, end: part.end };
  const said = text.slice(body.start, body.end);
  if (answer.test(said) || (wordsIn(said) < 2 && !interjection.test(said))) return [];
  const isAsked = isQuestion(said) && wantsAnswer.test(said);
  const isAnswered = answer.test(said.split(/[,;:–—-]\s/u)[0] ?? '');
  const cut =
    isAsked || isAnswered || keepsAFact(said)
      ? clauseLeftOut(sentence, body, heard)
      : bodyLeftOut(sentence, part, greeted);
  return cut ? [{ ...cut, label: 'Leave it out' }] : [];
}

/** Leaves out an aside of displeasure, as `leaveOutAside` does, or else the clauses that hold it. */
export function leaveOutBarb(sentence: Sentence, span: Span): readonly FindingSuggestion[] {
  const cut = leaveOutAside(sentence, span);
  return cut ? asSuggestions(cut) : leaveOutHeard(sentence, span);
}

function isQuestion(words: string): boolean {
  return /\?/u.test(words) || /^\W*(?:how|why|what|when|where|who)\b/iu.test(words);
}

function keepsAFact(words: string): boolean {
  return isMatch(order, words) || isMatch(carriesAFact, words) || isMatch(name, words);
}

function bodyLeftOut(sentence: Sentence, part: Span, greeted: number) {
  const { text } = sentence;
  // What follows is joined to the greeting where the whole draft is seen.
  if (greeted > 0 && part.end === text.length)
    return { start: part.start + greeted, end: part.end, replacement: '' };
  if (greeted > 0) return undefined;
  if (part.start === 0 && part.end === text.length) return leaveOutAll(sentence);
  return leaveOut(sentence, part);
}

/** The end or the beginning of the body, by whole clauses, where the rest stands alone. */
function clauseLeftOut(sentence: Sentence, body: Span, heard: Span) {
  const { text, clauses } = sentence;
  const weight = heard.end - heard.start;
  const holdsMost = ({ start, end }: Span) =>
    Math.min(end, heard.end) - Math.max(start, heard.start) >= weight / 2;
  const stop = body.end - (/[\s.?!)…]*$/u.exec(text.slice(body.start, body.end))?.[0].length ?? 0);
  const inner = clauses.filter(({ start, end }) => start > body.start && end <= body.end);

  for (const { start } of inner) {
    const removed = { start, end: stop };
    const kept = text.slice(body.start, start).replace(/[\s,;:–—-]+$/u, '');
    const said = text.slice(start, stop).trimStart();
    const isAnswer = answer.test(kept);
    if (!holdsMost(removed) || keepsAFact(said)) continue;
    if (!isAnswer && !startsApart.test(said)) continue;
    if (wordsIn(kept) <= fewestWordsLeft && !isAnswer) continue;
    if (cannotEnd.test(kept) || dependent.test(kept) || relativeEnd.test(kept)) continue;
    if (/[("]/u.test(said) && !/^[^("]*[("][^)"]*[)"][^("]*$/u.test(said)) continue;
    const cut = { start: body.start + kept.length, end: stop, replacement: '' };
    return isAnswer ? cut : leaveOut(sentence, removed);
  }
  for (const { start } of inner.toReversed()) {
    const removed = { start: body.start, end: start };
    const said = text.slice(body.start, start);
    const joint = /^(?:(?:and|but|so|then)\b\s*)?/iu.exec(text.slice(start))?.[0].length ?? 0;
    const rest = text.slice(start + joint, stop);
    const isJoined = joint > 0 || dependent.test(said);
    const canStart = subject.test(rest) || (isJoined && mainStart.test(rest));
    if (!holdsMost(removed) || keepsAFact(said) || !canStart) continue;
    if (wordsIn(rest) < fewestWordsLeft || body.start > 0) continue;
    if (/(?:,\s*)?(?:which|that|who)\s*$/iu.test(said) || /^which\b/iu.test(rest)) continue;
    return leaveOut(sentence, { start: 0, end: start + joint });
  }
  return undefined;
}

function wordsIn(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
