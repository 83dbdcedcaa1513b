import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const number =
  '(?:\\d+|two|three|four|five|six|several|multiple|many|so many|countless|a (?:hundred|million|dozen|thousand))';
/** Frames that can be taken off a sentence that stands without them. */
const frame = new RegExp(
  [
    "\\b(?:as|like) (?:i|we)(?:'ve| have)? (?:already|repeatedly|clearly|explicitly|previously) (?:said|told you|told \\w+|explained|mentioned|stated|written|asked|pointed out|made clear)(?: (?:you|this|that|it))?(?: (?:before|already|twice|several times|many times))?",
    `\\b(?:as|like) (?:i|we)(?:'ve| have)? (?:said|told you|explained|mentioned|stated)(?: (?:you|this|that|it))? (?:already|many times before|again and again|repeatedly|twice|${number} times)`,
    '(?<!hopefully )\\bfor the (?:last|final|nth|umpteenth|hundredth|thousandth|millionth|tenth) time\\b(?! (?:this|since|in))',
    "\\b(?:let me|i'll|i will|i'm going to|allow me to) (?:say|repeat|explain|ask|write|spell) (?:it|this|that|myself)(?: out)?(?: for you)? (?:again|slowly|one (?:last|more|final) time|once more|a (?:second|third|fourth) time)(?: since [^,:;.]*)?",
  ].join('|'),
  'iu',
);
/** Reproaches that are a sentence, or a part of one, by themselves. */
const reproach = new RegExp(
  [
    '\\bhow (?:many (?:more )?times|often) (?:do|must|should|have|will|did|are) (?:i|we)\\b|\\bhow many (?:more )?times\\W*(?:$|,)',
    `\\b(?:i|we)(?:'ve| have)? (?:already )?(?:said|told|explained|asked (?=you|for (?:it|this) (?:already|repeatedly))|mentioned|repeated|warned|reminded) ?(?:(?:you|it|this|that|everyone|them|for (?:it|this)) ?){0,2} ?(?:already|repeatedly|again and again|over and over|${number} times(?: (?:now|already))?)\\b(?! (?:to|if|whether|about|how))`,
    '\\b(?:i|we) (?:already told you|did (?:tell|warn|ask|remind) you|did (?:say|mention|flag|raise) (?:this|that|it|so)|warned you|told you (?:so|not to|(?:this|that|it|they|he|she) would|last|yesterday|already))\\b',
    "\\b(?:i|we)(?:'ve| have)? already (?:explained|told you|answered (?:this|that|it|your)|asked you|mentioned (?:this|that|it)|made (?:this|that|it|myself) clear|given you|covered this with you)\\b",
    '\\b(?:second|third|fourth|fifth|\\d+(?:nd|rd|th)) (?:e-?mail|mail|message|ping|request|attempt|try|reminder) (?:on|about|regarding) (?:this|it|the same)\\b',
    '^told you[.!]*$|\\bi told you so\\b|\\bwhat did i (?:say|tell you)\\b|^(?:once )?again[.!]',
    "\\bwe(?:'ve| have)? (?:already |just |all )?(?:been|gone|went) (?:over|through) this\\b(?! (?:with|in|together|at the))|\\bwe(?:'ve| have) had this (?:conversation|discussion)\\b|\\b(?:not|never) having this (?:conversation|discussion) again\\b|\\bnot (?:doing )?this again\\b",
    `\\byou(?:(?:'ve| have| had) (?:already |now )?been|(?: were)(?: already)?) (?:told|warned|reminded|asked|informed) (?:about this|before(?=\\W*$|,)|already|again|repeatedly|twice|${number} times)\\b|\\byou(?:'ve| have) (?:now |already )?been (?:told|given (?:${number}|every) (?:chances?|opportunit\\w+|reminders?))`,
    "(?<!\\d)\\b(?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)) time (?:(?:this|today|in) ?\\w* )?(?:that )?(?:i|we)(?:'m|'ve|'re| have| am| are)(?: now)? (?:had to|been asked|asking|writing|chasing|telling|explaining|reminding|rearranged|saying|requesting|following)\\b",
    '\\b(?:explain|say|repeat|tell|go through) (?:it|this|that|you)? ?a (?:third|fourth|fifth) time\\b',
    "\\bthis is the last time (?:i|we)\\b|\\bi(?: won't| will not| am not going to|'m not going to) (?:be )?(?:say|saying|ask|asking|tell|telling|repeat|repeating|explain|explaining|remind|reminding|do|doing|cover|covering)(?: (?:it|this|that|you|for you|myself|so)){0,2} (?:again|twice|a second time|any longer)\\b",
  ].join('|'),
  'iu',
);
const friendly =
  /\b(?:thank|thanks|congrat\w*|apolog\w*|sorry|welcome|good news|happy|glad|love|proud|my (?:mistake|fault|bad)|i got it wrong|was wrong|may not|haven't been clear|wasn't clear|easy to miss|happy to|won the|better than|myself|my own|so (?:let's|i'd like|could we)|in a row|legal|went well)\b/iu;

export default defineRule({
  id: 'told-you-so',
  category: 'harshness',
  strength: 'warning',
  family: 'repetition',
  message: 'This reproaches the reader with having to repeat it.',
  why: 'The point is heard better without the reminder that it was missed. Saying it once more is enough.',
  cues: [
    'said',
    'told',
    'say',
    'explained',
    'mentioned',
    'stated',
    'written',
    'asked',
    'pointed',
    'made',
    'time',
    'times',
    'often',
    'warned',
    'warn',
    'reminded',
    'repeated',
    'tell',
    'mention',
    'ask',
    'repeat',
    'explain',
    'again',
    'through',
    'over',
    'conversation',
    'discussion',
    'informed',
    'given',
    'slowly',
    'already',
    'second',
    'third',
    'fourth',
    'fifth',
  ],
  examples: {
    flagged: [
      '‹As I already said›, the budget is closed.',
      '‹I told you not to› touch the config.',
      '‹How many times do I› have to explain this?',
      'Use the template, ‹for the last time›.',
      '‹We’ve been over this›.',
      '‹You have been told about this›.',
    ],
    clean: [
      'As I said on the call, we ship on Tuesday.',
      'Once again, thank you for the support.',
      'We won it for the third time in a row.',
      'Have I told you about our new intern?',
      'I asked three people and all of them agreed.',
      'I told you about the offer, and good news, I got it.',
      'I have rung three times without getting an answer.',
      'It is the third time this month that the drain is blocked.',
      'I’m sorry, I told you it was Monday and I was wrong.',
    ],
    rewritten: [
      ['As I already said, the budget is closed.', 'The budget is closed.'],
      ['Use the template, for the last time.', 'Use the template.'],
    ],
  },

  *check(sentence) {
    if (isMatch(friendly, sentence.text)) return;

    for (const { start, end } of sentence.find(frame))
      yield { start, end, suggestions: asSuggestions(leaveOut(sentence, { start, end })) };
    if (sentence.find(frame).length > 0) return;

    for (const { start, end } of sentence.find(reproach))
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
  },
});
