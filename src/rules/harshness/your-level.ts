import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'your-level',
  category: 'harshness',
  strength: 'warning',
  family: 'rank',
  message: 'This holds rank or experience against the reader.',
  why: 'Rank settles nothing and stings either way. What is missing, and what it should be, can be acted on.',
  cues: 'level grade age experience position seniority salary fees designation reputation size calibre caliber stage career standing day days minutes weeks months years intern joined doing run managed built led here spoken someone person licence license degree record history surprised shocked amazed'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /\bwith your (?:track record|history|record),/iu,
    /\bi(?:'m| am) (?:a bit |rather |very |quite |frankly )?(?:surprised|amazed|shocked|disappointed) (?:that )?(?:someone|somebody|a person|a \p{L}+) (?:at|of|in|with) your\b/iu,
    /\b(?:of|with|in|on|at) (?:your|somebody on your|someone (?:at|on|in) your) (?:level|grade|experience|position|seniority|salary|fees|pay grade|designation|reputation|size|calib(?:re|er)|standing|rank)\b(?! (?:range|band|level|is|was|has|will|and|please|or|allow))/iu,
    /\b(?:at your (?:age|level|stage|grade)|for your (?:grade|level|age|salary)|at this (?:stage|point|level) (?:in|of) (?:your|one's|his|her|a) career)\b/iu,
    /\b(?:when|once|until|after) you(?:'ve| have) (?:been (?:here|doing|in (?:the|this)|with us|around) |run (?!out|into|it|this|the (?:test|script|build|report))|built (?:up )?(?:a|your|that)|worked (?:here|with|in) |spent (?:as|a few|some|twenty|ten) |learned|learnt|done this (?:as|for)|(?:as much|more|some|a bit more) experience|(?:got|earned) (?:your|the) (?:licen[cs]e|degree|right|stripes)|your licen[cs]e|managed (?:a|more|people))/iu,
    /\bwhen i (?:was|started) (?:in your (?:position|shoes|place)|at your (?:level|stage)|your age)\b|^in my day\b/iu,
    /\b(?:someone|somebody|people|those|a person|anyone) who(?:'s| has| have| is)? (?:only |just |barely |hardly )*(?:been here (?:five|two|three|a few|\w+) (?:minutes?|weeks?|days|months)|joined (?:last|in|this|yesterday)|never (?:had to|run|worked|set foot|held|made|built|managed|met|done))\b/iu,
    /\b(?:spoken|said|written) like (?:someone|a man|a woman|a person|a true)\b/iu,
    /\b(?:you(?:'re| are) not (?:an intern|a (?:junior|child|beginner|trainee|new hire|kid)|new (?:here|to this)))\b/iu,
    /\b(?:after|with) (?:only |just |barely |all of )?(?:\w+ )(?:minutes|days|weeks|months) (?:in (?:the|this|your) (?:job|role|post)|on the job|of experience|here)\b/iu,
    /\byou(?:'ve| have) been (?:here|in this (?:job|role)|doing this) (?:for )?(?:\w+ ){1,2}(?:months|years) (?:now|and)\b|^you(?:'ve| have) been here (?:\w+ ){1,2}(?:months|years)(?=\W*$)/iu,
  ],
  plain:
    /\b(?:of use|before,? you know|welcome|i(?:'d| would| was| wrote| had) (?!be (?:embarrassed|ashamed|careful)|(?:not )?(?:have )?expect|embarrassed)|common|normal|typical|foundr\w+|compar\w+|discount|recommend|apply|offer|reasonable|you only need|you mention|i'd love|favou?rite|knows? every|already|you (?:could|can) teach|like to (?:hear|talk|learn)|ask (?:me|us)|tell me|send me|let me|would you)\b/iu,
  examples: {
    flagged: [
      '‹At your level› this should not need a second reading.',
      'I would not have expected that from a supplier ‹of your size›.',
      '‹When you’ve been here› a little longer you will see why.',
      '‹Spoken like someone› without a budget.',
      'You are late again and ‹you’re not an intern›.',
    ],
    clean: [
      'Is there a position at your level that is open?',
      'For a team of your size I’d stay simple, you mention four people.',
      'The wear is common at your age and needs no treatment.',
      'When you’ve run the test, tell me the result.',
      'Once you have done this part, move on to page 3.',
      'You have been here two years already, congratulations!',
      'It is refreshing to hear from someone who joined last week and already knows everyone.',
      'In my day-to-day work I use the old form.',
    ],
    rewritten: [
      [
        'The count is due on Friday. At your level this should not need a reminder.',
        'The count is due on Friday.',
      ],
    ],
  },
});
