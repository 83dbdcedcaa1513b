import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'bothered-to',
  category: 'harshness',
  strength: 'warning',
  family: 'contempt',
  message: 'This says the reader made no effort.',
  why: 'Effort can’t be seen from outside, and the guess insults. What was not done can be seen and put right.',
  cues: 'bother bothered bothering arsed decency courtesy guts nerve manners grace trouble troubled much find deign deigned courage ashamed shame conscience disgrace least effort lift lifted finger respect'.split(
    ' ',
  ),
  questions: 'too',
  phrases: [
    /\b(?:couldn't|could not|can't|cannot|couldnt|cant) (?:even )?be (?:bothered|arsed|troubled)(?: to (?<couldnt>\p{Ll}+))?/iu,
    /\b(?:didn't|did not|doesn't|does not) (?:even |ever )?bother (?:to (?<didnt>\p{Ll}+)|reading|asking|checking|telling|replying|looking|answering)/iu,
    /\b(?:never|nobody|no one|haven't|hasn't|has not|have not|not one of you|if you(?:'d| had)|had you|has anyone|anyone|actually|even|could|would|will) (?:even |ever |yet |has |have )?bother(?:ed)? to\b/iu,
    /\b(?:have|had|has|having|show|shown) (?:at least )?(?:the |some |a little )?(?:(?:common |basic )?(?:decency|courtesy|manners)|guts|nerve|grace) to\b/iu,
    /\bwithout so much as\b|\b(?:had|if) you (?:had )?(?:taken|took) the trouble\b|\btroubled (?:yourself|yourselves)\b|\bfind it (?:in|within) yoursel(?:f|ves)\b|\bdeign(?:ed|s)?\b/iu,
    /\b(?:you should be ashamed|ought to be ashamed|shame on (?:you|them|him|her)|(?:on|with) your (?:own )?conscience|have you no (?:shame|manners)|no sense of shame)\b/iu,
    /\b(?:at least (?:pretend|have the|show some)|lift(?:ed|ing)? a finger|(?:the )?(?:least|minimum) (?:you|your (?:team|people)) (?:owe|could|can) (?:me|us|do|have)|could you at least (?:pretend|try|read|answer|look))\b/iu,
    /\b(?:common|basic) (?:courtesy|decency|manners|politeness|respect)\b/iu,
  ],
  plain:
    /\b(?:i (?:didn't|did not|haven't|couldn't|could not|never|wouldn't|don't) (?:even )?(?:be )?bother(?:ed)?|i (?:had|have) the (?:courage|nerve|guts)|(?:please|pls) don't bother|no need|if it(?:'s| is) no|sorry to|surprised on|pretend to be surprised|we (?:didn't|did not)|don't bother|conscience (?:is|was) clear)\b|🎉/iu,
  examples: {
    flagged: [
      'I had to split it since you ‹couldn’t be bothered›.',
      'Three of you saw it and ‹nobody bothered to› tell the ward.',
      '‹At least have the› decency to say so to my face.',
      'You left the call ‹without so much as› a word.',
      'Can your team ‹at least pretend› to care?',
    ],
    clean: [
      'Please don’t bother with the layout.',
      'I didn’t bother to print it.',
      'Sorry to bother you at lunch.',
      'Did the noise bother you?',
      'It was sent as a courtesy to all tenants.',
      'At least two people must sign.',
      'Can your team at least pretend to be surprised on Friday? 🎉',
      'We had the courage to say no.',
    ],
    rewritten: [['The office didn’t bother to send the list.', 'The office didn’t send the list.']],
  },

  rewrite(sentence, match) {
    const { start, end, words } = match;
    const verb = match.group('couldnt') ?? match.group('didnt');
    if (!verb) return leaveOutBarb(sentence, { start, end });
    const auxiliary =
      /^(?:doesn't|does not|did not)/iu.exec(words)?.[0] ??
      (/^can(?:'t|not)/iu.test(words) ? 'don’t' : 'didn’t');
    return [
      { start, end, label: 'Say what was not done', replacement: `${auxiliary} ${verb.words}` },
    ];
  },
});
