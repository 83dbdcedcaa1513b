import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'mock-praise',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'This praise can be read as mockery.',
  why: 'Writers expect irony to be heard, and readers of mail miss it or are hurt by it. The plain point does neither.',
  cues: "of how it's that's it is nice good great glad lovely pleased delighted happy must finally time love brave bold cute choice flex confidence always impressive professional ever take strategy approach move interesting weird claim last pleasure joy template copy-paste copy told asked informed finding hearing".split(
    ' ',
  ),
  phrases: [
    /\b(?:i )?(?:love|good|nice|great|lovely)(?: to know)? (?:being|to be|that i'm|i'm|i am|that we're|we're) (?:the )?last (?:one |person |ones )?to (?:know|find out|hear)\b|^(?:nice|good|great|lovely) to be (?:told|asked|informed|included|consulted|kept in the loop)(?=[.!]*$| (?:now|after))|\bi (?:just |really )?love (?:finding out|hearing|learning) about (?:it|this|these|our|my|changes?)\b|\balways a (?:pleasure|joy|delight) to (?:clean|fix|redo|pick|correct|work the)\b|^nice (?:template|copy[- ]paste(?: job)?|try)(?=[.!]*$)/iu,
    /(?:^|[,.;:!?–—-] ?|\b(?:how|so|very|that's|it's|it is|it was|rather|pretty|quite|ha|how very) )(?:(?:very|so|really|rather) )?(?:brave|bold|big|rich|cute|noble|gracious|optimistic|convenient|courageous|adorable) of (?:you|them|him|her)\b|^bold to\b/iu,
    /\b(?:nice|good|kind|lovely|sweet|big|decent) of (?:you|them|him|her|\p{Lu}\w+)(?: all)? to (?:finally|(?:at last |eventually )(?:join|reply|respond|answer)|(?:join us(?! for)|join(?=\W*$)|show up|turn up|grace|notice)|(?:be so )?generous with|bother|remember us|remember that|tell (?:us|me) (?:now|afterwards|so late)|let (?:us|me) know (?:now|afterwards|so late|after))\b/iu,
    /\b(?:grace|graced|gracing) us with\b|(?:^|, )how (?:very )?(?:kind|thoughtful|generous|efficient|convenient|considerate|original|charming|refreshing|professional)[.]?$/iu,
    /\b(?:it's|it is|that's|how|so) (?:(?:very|so|rather|quite|almost|truly|really|most|just|always) )?(?:cute|adorable|charming|quaint|precious|refreshing|reassuring|instructive|fascinating|touching|sweet|laughable) (?:that (?:you|we|some|someone|people|they|anyone|at least|nobody|everyone|the (?:management|municipality|company|office))|how (?:you|some|people|many|reliably|little)|to (?:see (?:how|that|who|someone|where)|hear how|learn (?:how|that)|know (?:how|that|where)|find out|be (?:reminded|told|lectured|corrected)))\b/iu,
    /\b(?:must|it's got to) be (?:so |very |really |quite |such )?(?:a )?(?:nice|comfortable|pleasant|lovely|wonderful|freeing|relaxing|liberating|great comfort|fun) (?:to|being|having|for (?:you|those|some)|when|living|up there)\b|\bmust be nice\b/iu,
    /\b(?:glad|nice|good|great|lovely|pleased|delighted|pleasant|interesting|wonderful|happy|relieved) (?:to (?:see|hear|know|learn|read)|that) (?:that )?(?:you|someone|somebody|some people|at least (?:one|some|you)|how many)(?:'ve| have| has|'re| are)? ?(?:all )?(?:finally|(?:have )?found (?:the )?time (?!to (?:rest|come|call|meet|talk|write|visit|relax)\b)|could (?:finally|find)|managed to (?!get|find|catch|fix|reach|meet|rest)|at last|after all|remembered (?:that|to)|still (?:thinks?|believes?))\b/iu,
    /\b(?:good|nice|great|interesting) to (?:know|learn|see) (?:where (?:we|i) (?:stand(?=\W*$)|rank|come)|how (?:much|little) (?:you|we|i|my|our|it)|what (?:i'm|i am|we're|my \w+ (?:is|are)) worth|your gut|whose|that (?:my|our) (?:time|work|opinion|weekend|evening|effort)s? (?:is|are|counts?|matters?|doesn't|don't|means?))\b/iu,
    /\byou(?:'ve| have)? found (?:the )?time (?:to|for)\b(?! (?:rest|come|call|meet|talk|write|visit|relax|me|us|this|it)\b)/iu,
    /^(?:well,? |ok,? |that(?:'s| is| was) )?(?:a )?(?:weird flex|interesting (?:choice|approach|strategy|take)|bold (?:strategy|move|choice|claim)|brave choice|choice was made|(?:it's|that's|it is) a choice)(?:,? (?:i suppose|i guess|but ok(?:ay)?))?(?=\W*$)/iu,
    /\b(?:weird flex but|that's one way to (?:spend|do|put|look)|love the (?:confidence|optimism)|love how (?:you|we|they|everyone|nobody|people) (?:always|never|just|still|only|all|keep|decided|assume))\b/iu,
    /\btouching but\b|\b, very professional(?=\W*$)|^very professional(?=\W*$)/iu,
    /\b(?:i|we)(?:'m| am| are|'re| continue to be| remain) (?:so |very |always |endlessly |naturally )?(?:fascinated|touched|flattered|honou?red|impressed|thrilled|delighted) (?:by (?:your (?:concern|sudden|new|confidence|optimism)|how little)|that (?:you|someone|anyone)(?:'ve| have| has)? (?:found|finally|could|think|thinks|bothered|remembered|managed)|to be (?:thought capable|lectured|corrected))\b/iu,
  ],
  plain:
    /\b(?:must be (?:nice|lovely|great|wonderful|good) to (?:be (?:home|back)|see|have (?:them|her|him|your|the family)|hear)|so (?:quickly|fast|soon)|thank(?:s| you)|thx|well done|enjoy|congrat\w*|lunch|dinner|good to have|glad i|i bet|deserved|helpful|to meet|welcome|hope you|miss you|happy birthday|right after|i'd have|sorry)\b|!|[🎉🙏❤💛😊🙂]/iu,
  examples: {
    flagged: [
      '‹Must be nice to› log off at four.',
      '‹Nice of you to finally› look at the draft.',
      '‹It’s cute that you› think they will answer.',
      'Glad ‹you found the time to› post about balance.',
      'No test ran before the release. ‹Bold of you›.',
    ],
    clean: [
      'It was kind of you to think of me.',
      'Nice of you to join us for lunch yesterday, come back any time.',
      'How kind of Ana to send us cake for the opening!',
      'I’m glad that you found the time to rest.',
      'Great to see that the team is growing.',
      'It must be hard to move house in winter.',
      'Good to know the gate code has changed.',
      'It’s reassuring to hear that the tests pass.',
    ],
    rewritten: [
      [
        'The build is red and I’m on call. Must be nice to log off at four.',
        'The build is red and I’m on call.',
      ],
    ],
  },
});
