import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const missedDuty =
  'read|asked|listened|looked|checked|bothered|troubled|paid|followed|turned|tested|come|spent|walked|given|done|told|used|opened|taken|thought|tried|been there|been paying|been listening|attended|kept|planned|called|waited|stuck|spoken|talked|consulted|started|prepared|put|let|been at|been in|been on|contacted';
const counterfactual = new RegExp(
  [
    `(?:^|[,;:–—] ?|\\b(?:and|but) )had (?:you|your \\w+|anyone|anybody|someone|it been) (?:even |actually |only |ever |simply |properly )?(?:${missedDuty})\\b`,
    `\\bif (?:you|your (?:team|people|side|staff|department)|you (?:people|guys))(?:'d| had) (?:even |actually |only |ever |simply |just |properly )?(?:${missedDuty})\\b`,
    `\\b(?:perhaps|maybe) if (?:you|your \\w+|people|someone|somebody|everyone|some of us)(?:'d| had)? (?!could|can|would|want|need|like|have (?:time|a)|are|think|feel|prefer|'d like)[a-z]+`,
    `\\bif (?:you|anyone|anybody) (?:even |actually )(?:read|checked|looked|listened|opened|tested)\\b`,
  ].join('|'),
  'iu',
);
const wish =
  /\b(?:i wish|would have loved|would have been happy|i'd have helped|could have helped|if you'd (?:like|rather|prefer|come (?:along|over|with)|let me)|lucky|luckily|even if|as if|wouldn't have (?:helped|mattered|changed)|thank|loved|said the same|said (?:impossible|no|yes)|found nothing|a (?:year|month|week) ago|grateful|honou?red|happy|delighted)\b/iu;
const consequence = /\b(?:would|'d|wouldn't|could|couldn't|might)\b/iu;

export default defineRule({
  id: 'had-you-read',
  category: 'harshness',
  strength: 'warning',
  family: 'blame',
  message: 'This replays what the reader should have done.',
  why: 'A past that can’t be changed leaves one answer: an excuse. The fact, told without it, is enough.',
  cues: ['had', 'if'],
  examples: {
    flagged: [
      '‹Had you read› the notes on page 1, you would have seen that receipts are needed.',
      'You’d know that ‹if you’d bothered› to turn the page.',
      '‹If you had asked› first, we wouldn’t be ringing 60 customers.',
    ],
    clean: [
      'If you’d like to renew, let me know by Friday.',
      'If you’d read it before the call, great.',
      'He said you had read it.',
      'Even if you had asked, the answer would have been no: the budget is gone.',
      'You had asked for the keys, they are in the safe.',
      'I wish you had come, you would have loved it.',
      'If you had time to look, that would help.',
    ],
    rewritten: [
      [
        'The form is incomplete. Had you read the notes, you would have seen that receipts are needed.',
        'The form is incomplete. Receipts are needed.',
      ],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(wish, text)) return;

    for (const { start, end, words } of sentence.find(counterfactual)) {
      if (/'d (?:read|put|come)$/iu.test(words) && !/\b(?:have|know|be)\b/iu.test(text.slice(end)))
        continue;
      const from = start + (/^\W*(?:(?:and|but) )?/iu.exec(text.slice(start))?.[0].length ?? 0);
      if (!consequence.test(text.slice(end) + text.slice(0, from))) continue;
      const fact =
        /\byou(?:'d| would) (?:have )?(?:known|know|seen|see|noticed|realised|realized|found) (?:out )?that (?=.+)/iu.exec(
          text.slice(end),
        );
      const keptFrom = fact && from === 0 ? end + fact.index + fact[0].length : undefined;
      yield {
        start: from,
        end,
        suggestions:
          keptFrom === undefined
            ? leaveOutBarb(sentence, { start: from, end })
            : asSuggestions(leaveOut(sentence, { start: 0, end: keptFrom }), 'Keep the fact'),
      };
    }
  },
});
