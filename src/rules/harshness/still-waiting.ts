import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesATime } from '../../engine/time-cues.ts';
import { startedLike } from '../../engine/wording.ts';

const waiting =
  /\b(?:i'm|i am|we're|we are) (?:all )?(?:still|just|sitting here|stuck here|here) waiting (?:on|for) (?:(?:you|your|an? (?:answer|reply|response|decision|apology|explanation))\b[^.,;!?]*)|\b(?:i|we)(?:'ve| have) (?:now )?been waiting (?:for )?(?:ages|forever|an eternity|so long|(?:days|weeks|months|hours) (?:now|already|for)|(?:since|for|over|more than|almost) [\w ]{1,20} (?:already|now|for an answer|and nothing|and still))|\bwhat(?:'s| is) taking (?:you |this |it |them )?so long\b|\bhow (?:long|much longer) (?:(?:do|must|should|are|will) (?:i|we) (?:have to |supposed to |expected to |need to |going to )?(?:wait|be waiting)|(?:does|can|will) (?:it|this|that) (?:really |possibly )?take\b(?! (?:to|for|you|from|until)\b)|does it take (?:you )?to (?:review|answer|reply|read|sign|approve|write|send|fix|do|look)|(?:is|are) (?:this|you|it) going to (?:take|be))|\b(?:it's|it has|it is|that's) (?:already )?been (?:\w+ ){1,3}(?:days|weeks|months|hours)(?: (?:already|now))? and (?:still )?(?:nothing|no\b|not\b|i (?:still )?(?:have|haven't)|you)|\bany (?:time|day) (?:now (?:would|please)|this (?:decade|century|year))\b|^still waiting(?: (?:on|for) (?:you|this|it|an answer))?(?=[\s.…!]*$)|\bbeen (?:asking|chasing|begging|requesting|waiting) (?:for )?(?:this|it|you|them|an answer)\b[^.?!]*\b(?:and (?:still )?(?:nothing|no)|since|for (?:\w+ )?(?:days|weeks|months|hours))|\bneeded (?:this|it|that|them) (?:yesterday|last week|hours ago|an hour ago|days ago)|\b(?:don't|do not|haven't got) have all (?:day|week|year)\b|\b(?:i|we) (?:don't|haven't) (?:have |got )all (?:day|week)|\bwhat(?:'s| is) the (?:hold[- ]?up)\b|\bany chance (?:of|you|we|i)\b[^.?!]*\b(?:before (?:christmas|i retire|i die|the year is out)|this (?:year|century|decade|lifetime)|or is (?:that|it) too much)\b|\bstill (?:nothing|no (?:answer|reply|response|sign of life|word)) from (?:you|your \w+)\b|\b(?:three|four|five|six|\d+) (?:days|weeks|months) of silence (?:say|tell|speak)/iu;
const patient =
  /\b(?:no (?:rush|worries|hurry|pressure)|take your time|whenever|usually|typically|roughly|approximately|estimate|expect|thank|thanks|sorry|excited|can't wait|coffee|lunch|in the lobby|at the (?:reception|gate|station|door)|no (?:answer|reply|response) (?:needed|required|necessary)|so (?:the|we|i) (?:date|can't|cannot|moved?|will)|before we|until then|hit)\b/iu;
const ownWait = /^(?:i['’]m|i am|we['’]re|we are) (?:still |all |just )?waiting (?:on|for) (.+)$/iu;

export default defineRule({
  id: 'still-waiting',
  category: 'harshness',
  strength: 'warning',
  family: 'pressure',
  message: 'This shows impatience, but not what is needed and by when.',
  why: 'Impatience reads as doubt in the other’s effort. A question about the state and a date gets further.',
  cues: [
    'waiting',
    'taking',
    'long',
    'longer',
    'been',
    'time',
    'day',
    'still',
    'silence',
    'needed',
    'chance',
    'holdup',
    'hold',
    'all',
  ],
  examples: {
    flagged: [
      '‹I’m still waiting for your comments›.',
      '‹What is taking so long›?',
      '‹How long does it take to review› one page?',
      '‹It’s been two weeks already and nothing› happened.',
    ],
    clean: [
      'We are still waiting for legal approval before we can ship.',
      'How long does the migration usually take?',
      'I’m still waiting on the invite, no rush though.',
      'It has been 3 years since I joined.',
      'I am waiting for you at the reception.',
      'Still waiting on the API key from Platform. Who there can issue it?',
      'How long do you need for the sound check?',
      'We have been waiting for rain since May.',
    ],
    rewritten: [
      ['I’m still waiting for your comments.', 'Is there any news on your comments?'],
      ['What is taking so long?', 'Is anything holding this up that I can help with?'],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(patient, text)) return;

    for (const { start, end } of sentence.find(waiting)) {
      const awaited = ownWait.exec(source.slice(start, end))?.[1];
      const isWhole = start === 0 && /^[\s.!?]*$/u.test(text.slice(end));
      const asked = awaited
        ? `is there any news on ${awaited.replace(/^you(?:r)? (?:guys|all) /iu, 'your ').replace(/^you (?:to .+)?$/iu, 'this')}?`
        : 'is anything holding this up that I can help with?';
      const isAnswerable = awaited || /\b(?:what|how)\b/iu.test(text.slice(start, end));
      yield {
        start,
        end,
        strength: namesATime(text) && awaited ? 'hint' : 'warning',
        suggestions:
          isWhole && isAnswerable
            ? [
                {
                  start: 0,
                  end: text.length,
                  label: 'Ask for the state',
                  replacement: startedLike(source, asked),
                },
              ]
            : [],
      };
    }
  },
});
