import { isExcused } from '../../engine/reproach.ts';
import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import type { Sentence } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { fitIn, startedLike } from '../../engine/wording.ts';

const hindsight =
  /\byou (?:(?:really|also|clearly|probably) )?(?:(?:should|shouldn't|should not|ought to|ought not to)(?: (?:really|at least|just|also|first|simply|never|all|known to))?(?: have|'ve| of) (?<should>[a-z]+)|(?:could|might)(?: (?:at least|just|simply|easily|also|all|have the courtesy to))(?: have|'ve| of) (?<could>[a-z]+)|(?:could|might) have (?:(?:at least|just|simply|easily) )?(?<might>asked(?! for)|told|warned|checked|said|mentioned|led|thought|found|let me know|noticed|informed|given|called|read|shared|consulted|bothered|managed)|were (?:all )?supposed to (?!be\b)(?<task>[a-z]+))\b/iu;
const undone =
  /\b(?:this|that|it|these|they|the [a-z]+)(?: really)? (?:should|ought to)(?: really)? have been (?<done>[a-z]+)\b(?=[^.?!]*\b(?:days? ago|weeks? ago|months? ago|long ago|ages ago|by now|already|yesterday|last (?:week|month|year)|at the latest|in the first place|before (?:you|it|this)))/iu;
const knowing =
  /\byou (?:really |already )?(?:should|ought to) (?:really |already )?know (?:this|better|how (?:this|it|to)|by now|your (?:own )?(?:job|stuff|figures))|\b(?:this|that|it) should(?: really| quite simply)? never have (?:happened|been|gone|left|passed)\b/iu;
const innocent =
  /^(?:received|gotten|got|access|seen|been|a|an|the|your|everything|it|two|full|had|arrived|no|some|my|heard|to)$/iu;
const notAReproach =
  /\b(?:if you|i wish|wish you|no way you|how could you have known|couldn't have known)\b/iu;
const wish =
  /^you (?:really |also |clearly )?(?:should|could|might|ought to)(?: at least| just| simply| really| also| easily| first)*(?: have|'ve| of) (?:at least |just |simply |easily )?(?<verb>[a-z]+)\b(?<rest>[^;!?]*)$/iu;
const asideAfter = /,? (?:instead of|rather than|but|before i|so now|and now)\b.*$/iu;
const irregular: Readonly<Record<string, string>> = {
  told: 'tell',
  led: 'lead',
  thought: 'think',
  said: 'say',
  let: 'let',
  read: 'read',
  given: 'give',
  found: 'find',
  come: 'come',
  done: 'do',
};

/** “You could have asked first.” → “Next time, could you ask first?” */
function askNextTime({ source, text, grammar }: Sentence): readonly FindingSuggestion[] {
  const groups = wish.exec(source.replaceAll('’', "'").replace(/[.…\s]+$/u, ''))?.groups;
  const past = groups?.['verb']?.toLowerCase();
  const verb = past && (irregular[past] ?? grammar()?.infinitive(past));
  if (!verb) return [];
  const rest = (groups?.['rest'] ?? '').replace(asideAfter, '');
  const replacement = startedLike(source, fitIn(source, 1, `next time, could you ${verb}${rest}?`));
  return [{ start: 0, end: text.length, label: 'Ask for next time', replacement }];
}

export default defineRule({
  id: 'you-should-have',
  category: 'harshness',
  strength: 'warning',
  family: 'blame',
  message: 'This looks back at what cannot be changed.',
  why: 'Nobody can act on last week. Readers hear a verdict and answer with reasons instead of a plan.',
  cues: [
    'should',
    "shouldn't",
    "should've",
    'ought',
    'could',
    "could've",
    'might',
    "might've",
    'supposed',
  ],
  examples: {
    flagged: [
      '‹You should have told› me earlier.',
      'Kim, ‹you were supposed to send› the invoice on Monday.',
      '‹You could at least have informed› the team.',
      '‹You might have led› with that.',
      '‹It should have been finished› by now.',
    ],
    clean: [
      'You should have access now, please try again.',
      'You should have received the contract yesterday.',
      'I couldn’t have done it without you.',
      'Were you supposed to join this call or the next one?',
      'You should have been told before you boarded, and I am sorry.',
      'You could have a look at the second page.',
      'If you could have it ready by noon, great.',
      'Nothing is wrong; you could have asked me at any time, and you still can.',
    ],
    rewritten: [
      ['You should have told me earlier.', 'Next time, could you tell me earlier?'],
      ['You could have asked us before.', 'Next time, could you ask us before?'],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isExcused(text) || isMatch(notAReproach, text) || sentence.isQuestion) return;
    if (/\bat any time\b|\band you still can\b/iu.test(text)) return;

    for (const match of sentence.find(hindsight)) {
      const verb = match.group('should')?.words ?? match.group('could')?.words;
      if (verb && innocent.test(verb)) continue;
      if (/,? but\b|, and you still/iu.test(text.slice(match.end))) continue;
      const { start, end } = match;
      yield { start, end, suggestions: start === 0 ? askNextTime(sentence) : [] };
    }
    for (const pattern of [undone, knowing])
      for (const { start, end } of sentence.find(pattern)) yield { start, end };
  },
});
