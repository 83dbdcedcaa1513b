import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const good =
  '(?:nice|good|great|lovely|helpful|useful|kind|polite|decent|a courtesy|courteous|wonderful|amazing|appreciated|fair|professional|welcome)';
const past =
  '(?:checked|read|looked|asked|told|answered|replied|listened|thought|remembered|tested|followed|gave|informed|let|kept|did|came|turned up|showed up|took|opened|said)';
const sighed = new RegExp(
  [
    `(?:^|[,;:–—] ?|\\b(?:but|and|yeah|though|so|ok|honestly|which) )(?:it )?(?:would have|would've|might have|might've) been (?:so |really )?${good}\\b(?! (?:company|fun|weather))`,
    `\\bit(?:'d| would)(?: really)? be ${good} if you (?:actually |at least |ever )?${past}\\b[^.?!]*\\b(?:before|for once|at least|first|occasionally|now and then)\\b(?! (?:monday|tuesday|wednesday|thursday|friday|noon|\\d|the (?:meeting|call|weekend)|lunch|we\\b|i\\b))`,
    `\\bit(?:'d| would)(?: really)? be ${good} if(?:,? for once,?)? (?:(?:someone|somebody|people|anyone|everyone|(?:your|the) \\w+(?: \\w+)?) (?:actually |ever |finally |at least |first )?(?:${past}|could (?:actually |at least |finally |ever |just )?(?:make up|remember|bother|manage|try to|be bothered|read|learn))\\b|[^.?!]*\\b(?:for once|for a change|unlike (?:last|the)|before (?:sending|closing|asking|complaining)))`,
    `\\bit(?:'d| would)(?: really)? be ${good} if (?:leadership|management|the (?:bosses|board|powers that be)|you (?:lot|people|all)) (?:could|would|${past})\\b`,
    `\\b(?:a|some|an|one|any) (?:little |bit of )?(?:heads[- ]?up|warning|thank you|thanks|word|reply|answer|notice|acknowledge?ment|gratitude|courtesy|respect|appreciation|explanation|call|alert|apology)[^.?!,]{0,40} (?:would (?:have been|'ve been|go a long way|show)|would(?:n't| not) (?:hurt|kill|have hurt)|would've been)\\b`,
    "\\b(?:i|we)(?:'d| would) have appreciated(?: it)? (?:if|knowing|being|hearing|a |an |some )",
    "\\bwould(?:n't)? it (?:have )?kill(?:ed)? you\\b|\\bis it too much to ask\\b",
  ].join('|'),
  'iu',
);
const sincere =
  /\b(?:thank|thanks|either(?:'s| is) fine|no harm|no worries|sorry|shall i|could you|if you could send|if possible|to meet you|but i understand|i know (?:it's|you're) busy|too bad i|me to have|i should have|for me to|my mistake|don't worry|card)\b/iu;

export default defineRule({
  id: 'would-be-nice',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This wish is a reproach in disguise.',
  why: 'Readers hear what they did wrong but not what to do. A plain “please tell me a day ahead” works better.',
  cues: ['would', "would've", "wouldn't", 'might', "i'd", "we'd", "it'd", 'ask'],
  examples: {
    flagged: [
      '‹Would have been nice› to get an alert, instead of hearing it from the customer.',
      '‹It would be nice if someone checked› the file before it goes out.',
      '‹Some acknowledgement would go a long way›.',
      '‹I would have appreciated knowing› this before I spent two days on it.',
    ],
    clean: [
      'It would be great if you could send it by Friday.',
      'A short answer would be enough.',
      'It would be nice to meet you.',
      'It would be good to decide by Wednesday, the board meets on Thursday.',
      'Before lunch would be great.',
      'It would have been useful yesterday, but no harm done.',
      'Would it be helpful if I sent the model?',
      'A lectern with a lamp would be lovely.',
    ],
    rewritten: [],
  },

  *check(sentence) {
    if (isMatch(sincere, sentence.text)) return;
    for (const match of sentence.find(sighed)) {
      const start =
        match.start +
        (/^[,;:–—\s]*(?:(?:but|and|yeah|though|so|ok|honestly|which) )?/iu.exec(match.words)?.[0]
          .length ?? 0);
      const end = match.start + match.words.trimEnd().length;
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
    }
  },
});
