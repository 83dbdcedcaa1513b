import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'dry-remark',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'This dry remark can be heard as scorn.',
  why: 'Irony needs a voice, and writing has none. The plain point can’t be misheard.',
  cues: "see way worked went because great oh sure classic bravo convenient noted works tracks fault blame take story try boomer adorable well another perfect lovely fantastic wonderful brilliant yet really seriously said fun good nice anyway again hello email meeting heads read didn't not fine team magic almost if only someone somebody thing as thanks comprehension scroll gave given so can do welcome amazing time luxury groundhog same day".split(
    ' ',
  ),
  questions: 'too',
  phrases: [
    /^(?:groundhog day|same (?:problem|story|excuse|mistake|question|issue),? (?:different|new|every|another) (?:week|day|month|year|project)|another (?:day|week|month|quarter),? another \p{L}+(?: \p{L}+)?)(?=[.!…]*$)/iu,
    /(?:^|, |\band )so much for (?:teamwork|being|(?:your|the|our|that) (?:word|promises?|plan|deadline|support|process|team))\b/iu,
    /\b(?:amazing|funny|lovely|interesting|impressive|great|nice|incredible) (?:to see )?how (?:fast|quickly|quick|little|soon|often|easily|suddenly) (?:you|your|they|he|she|people|everyone)\b|^so you (?:can|do|actually can|did) (?:read|write|reply|answer|listen|hear)(?: (?:after all|when|your|my|e-?mails?)|(?=[.!]*$))|\b(?:you|some people|people|someone|somebody) (?:clearly |obviously |apparently |must )?(?:have|has|had) (?:too much|a lot of|plenty of) (?:free )?(?:time|spare time)(?: on (?:your|their) hands)?(?=[.!]*$| to (?:write|post|argue|complain|comment))|\bnot everyone (?:has|gets|can afford|got) (?:the luxury|to (?:build|work|leave|sit)|where|time to)\b/iu,
    /\bi (?:can )?(?:see|notice|note) (?:that )?(?:you(?:'ve| have)?|your (?:team|people|side)(?: has| have)?|nobody|no one|someone|somebody|we(?:'re| are)|once again you) (?:still |again |once again |all |also |already )*(?:chosen (?:to ignore|not to)|decided (?:to ignore|not to|that)|opted (?:to ignore|not to)|managed|found (?:the )?time|ignored|skipped|forgotten|couldn't|could not|are (?:all )?(?:too busy to|very good at)|were too busy|prefer not|changed (?:your|the) (?:mind|story)|going with|have (?:other|more important))\b/iu,
    /^(?:sure,? |right,? |oh,? |yeah,? |and |well,? )*(?:because|since) (?:that|it|this)(?:'s| has)? (?:always )?(?:work(?:s|ed)|went|turned out|gone|going) so (?:well|great|brilliantly)\b|\b(?:because|since) that (?:worked|went) (?:so|really) well (?:last|the last|in|before)\b/iu,
    /^(?:well,? |ok,? |okay,? |so,? |and )?(?:that(?:'s| is| was)|it(?:'s| is)) (?:certainly |definitely |also |surely )?one way (?:of|to) (?:look|see|put|do|spend|handl|get)\p{L}*\b.{0,20}$/iu,
    /^(?:how |very |so |duly |point )?(?:convenient|duly noted|noted with (?:thanks|interest)|classic|bravo|adorable|mature|nice try|cool story|funny how that works|that tracks|that checks out|that explains (?:it|a lot|everything)|big surprise|what a surprise|shocker|color me surprised|ok boomer|cool cool cool|love it when that happens|living the dream|story of my life|how lovely for you|good talk|fun times|lucky me|lucky us|interesting take|hot take|great talk|great contribution|riveting|not this again|here we go|famous last words|the irony|oh the irony|go figure)(?=[.!…]*$)/iu,
    /^(?:oh,? |ah,? )?(?:great|perfect|lovely|fantastic|wonderful|brilliant|joy|super|excellent|fun|cool|nice),? (?:yet )?(?:another|one more|more) (?!(?:good|great|reason|win|step|milestone|success|round of applause)\b)\p{L}+/iu,
    /^(?:oh,? |ah,? |ok,? |right,? |sure,? |wow,? |and )*so (?:now )?(?:it(?:'s| is)|this is|that's) (?:all )?(?:my|our) (?:fault|problem|job)(?: now)?(?=[.?!]|$)|^(?:sure|right|ok|yeah|of course),? (?:blame|let's blame|it(?:'s| is) always|it must be|i(?:'m| am) the (?:problem|bad guy|one))\b|\bso i(?:'m| am) the bad guy\b/iu,
    /\b(?:meeting|call|presentation|hour)s? (?:that|which) could(?:'ve| have) been an? (?:email|e-mail|message|mail)\b|\bit(?:'s| is) almost (?:as if|like) (?:you|nobody|no one|someone|they|there|reading|we|the)\b|\bif only (?:someone|somebody|there|we) (?:had|were|was|there'd|there had|could)\b|\(not\)(?=[.!]*$)|\b(?:air quotes)\b/iu,
    /\btoo long,? (?:didn't|did not) read\b|\b(?:i )?(?:gave|have given) up (?:after|on|reading) (?:page|the (?:first|second|third)|paragraph|reading|your)\b|\breading comprehension\b|^scroll up(?=[.!]*$)|\bthanks for the unsolicited\b|\bthanks for your input,? (?:but|we)\b/iu,
  ],
  plain:
    /\b(?:which saved|see you (?:there|then|on|at|soon|tomorrow|later)|i see you(?:'ve| have) (?:finished|shipped|been|added|updated|fixed|moved|opened|sent)|helpful|thank you for|works? for me|great,? (?:another|one more) (?:idea|option|volunteer|pair|hand|copy|chair)|for us|feelings wheel|laminated|if only there were more|if only i|half a day|to decide|because i|sounds good)\b|[🎉❤😊🙂👍]|!{1,3}\s*$/iu,
  examples: {
    flagged: [
      '‹I see you’ve chosen to ignore› my mail.',
      '‹Sure, because that worked so well› last time.',
      '‹How convenient›.',
      '‹Great, another meeting› before lunch.',
      '‹It’s almost as if nobody› read the plan.',
      '‹That’s one way of looking at it.›',
    ],
    clean: [
      'I see you’ve finished the second floor already.',
      'I see that you run the team next door.',
      'That’s one way to do it, the other is to wait; both are fine by me.',
      'Great, another volunteer for Saturday.',
      'The new hours are convenient for parents.',
      'So it’s our job to bring the chairs.',
      'That explains it, thanks.',
      'We gave up the second room to save money.',
    ],
    rewritten: [['The gate was left open. How convenient.', 'The gate was left open.']],
  },
});
