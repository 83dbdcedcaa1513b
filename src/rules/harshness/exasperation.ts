import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'exasperation',
  category: 'harshness',
  strength: 'warning',
  family: 'contempt',
  message: 'This shows despair of the reader, not what is needed.',
  why: 'A sigh can’t be answered, and it is felt as a verdict. The thing that is missing can be supplied.',
  cues: 'believe words speechless loss describe start begin bother wall afraid point hopeless give patience done beyond enough fed sick tired where helpless disappointing frustrated fathom comprehend swear heaven scream hair nerves ridiculous joke past still again seriously honestly really limit limits straw crazy mad kidding beggars defies boggles expected embarrassing frustrating tiring unbelievable even discussing hours hour wonder worst poor seen tell'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /\b(?:i|we) (?:still |honestly |really |just |simply )*(?:can't|cannot|can not|couldn't|can hardly) (?:even )?(?:believe|fathom|comprehend) (?:(?:that )?(?:you|we(?:'re| are) (?:still|even|having)|i(?:'m| am) (?:still|having|even)|nobody|no one|anyone|someone|this (?:is|was|has)|it(?:'s| is) (?:still|come)|your|the (?:quality|state|level|lack))|how (?:little|badly|careless|slow|few|you|anyone|this|hard)|what i(?:'m| am) (?:reading|seeing|hearing))\b|^i (?:cannot|can't|honestly can't) believe this(?=[.!]*$)/iu,
    /^(?:honestly,? |frankly,? |seriously,? )?(?:i have no words|no words|i(?:'m| am) (?:speechless|at a loss|lost for words)|words (?:fail me|cannot describe .*)|i give up|i despair|i rest my case|unreal|un-?believable|i can't even|i can't with this|you can't make this up|for crying out loud|give me strength|god give me strength)(?=[.!…]*$)/iu,
    /\b(?:words (?:cannot|can't|fail to) describe how (?:bad|disappoint|poor|frustrat)\p{L}*|(?:don't|do not) even know where to (?:start|begin)|where (?:do|should) i (?:even )?(?:start|begin)(?=\?| with (?:this|your))|(?:don't|do not) know why i (?:even )?bother|why do (?:i|we) (?:even )?bother|what(?:'s| is) the point of (?:me|us|even)|talking to a (?:brick )?wall|beggars belief|defies belief|boggles the mind|mind-boggling(?:ly)? (?:bad|slow|careless))\b/iu,
    /\b(?:i(?:'m| am)|we(?:'re| are)) (?:so |really |honestly |just |getting |beyond |absolutely |completely |thoroughly |frankly |more than a little )*(?:fed up|sick and tired|sick|tired|frustrated|annoyed|exasperated|done) (?:of|with|by) (?:you|your|this (?:attitude|behaviou?r|nonsense|circus|back and forth)|having to|chasing|repeating|explaining|hearing (?:the same )?excuses|waiting (?:for|on) you|cleaning up|people who|being (?:ignored|told|lied))\b/iu,
    /\b(?:my patience (?:is|has|with)|running out of patience|losing (?:my )?patience|at the end of my (?:rope|tether)|(?:that|this) (?:is|was) the (?:last|final) straw|getting on my (?:last )?nerves?|driving me (?:crazy|mad|up the wall)|tearing my hair|wits' end|enough is enough|i(?:'ve| have) (?:really |just |finally )?had (?:it|enough)(?: with|(?=[.!]*$)| of (?:this|your|the (?:excuses|back))))\b/iu,
    /\b(?:it(?:'s| is) (?:deeply |very |really |so |quite )?(?:disappointing|frustrating|embarrassing|tiring|exhausting) that (?:we|i) (?:have to|need to|are still|keep|must|had to)|this is (?:exactly )?what i was afraid of|i thought we (?:were|had (?:moved|got)) past (?:this|that)|i had hoped we were past|are we (?:really|seriously) (?:still )?(?:doing|having|discussing) this|why are we (?:still|even) (?:talking|discussing|debating|having)|here we are again|do we (?:really )?have to (?:go through|do) this (?:again|every))\b/iu,
  ],
  questions: 'too',
  plain:
    /\b(?:can't believe (?:it'?s (?:already|been|nearly|only)|how (?:much|well|fast|good|quickly)|we (?:made|won|did|finally)|you (?:made|did|won|remembered|managed it|got))|years|good|enough (?:for|to|chairs|seats)|i give up (?:my|the)|weather|rain|traffic|printer|excited|can't wait|so kind|good loss|if (?:i|you|we))\b|[🎉❤😂😊]/iu,
  examples: {
    flagged: [
      '‹I can’t believe we’re still› discussing the logo.',
      '‹I have no words›.',
      'I ‹don’t know why I bother›.',
      'Calling your desk is like ‹talking to a wall›.',
      '‹I’m tired of repeating› this.',
      '‹It’s disappointing that we have to› go over this again.',
    ],
    clean: [
      'I can’t believe it’s already ten years, congratulations!',
      'I’m tired and will go home at four.',
      'I don’t know where to begin the walk, is it gate 2?',
      'We have enough chairs for everyone.',
      'I’m at a loss without the floor plan, could you send it?',
      'It is frustrating that the printer fails every Monday.',
      'I believe you sent it twice.',
      'Words can’t describe how grateful we are.',
    ],
    rewritten: [
      [
        'The list is missing two names. I don’t even know where to start.',
        'The list is missing two names.',
      ],
    ],
  },
});
