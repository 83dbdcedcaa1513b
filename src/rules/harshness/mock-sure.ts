import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'mock-sure',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'This sounds certain and means the opposite.',
  why: '“I’m sure you had your reasons” says that there were none. Asking for the reason gets an answer.',
  cues: ['sure', 'doubt', 'doubtless', 'naturally', 'trust', 'certain', 'assume', 'reason'],
  isIrony: true,
  phrases: [
    /\bi(?:'m| am)(?: quite| very| perfectly)? sure (?:that )?(?:you (?:had your|have your (?:reasons|own)|feel (?:that )?|did your best|thought|were (?:very )?(?:busy|tired|only)|had (?:a (?:good|great|lovely|nice)|better|more important|other)|think that)|there(?:'s| is| was| must be)(?: a| some)? (?:very |perfectly )?(?:good |great |interesting )?(?:reason|explanation|story|logic)|(?:it|that|this)(?: all)? (?:made (?:perfect )?sense|sounded|looked|seemed|felt|looks (?:very )?(?:different|alike|simple|easy)|was (?:just )?an oversight|is (?:all )?(?:just )?a (?:great |mere )?coincidence)|your (?:calendar|schedule|boss|weekend|holiday|reasons|time is)|at (?:head office|hq|your end)|somebody|someone (?:else )?will)\b/iu,
    /\bas i(?:'m| am) sure (?:you(?:'re| are)?|we|everyone|all) (?:recall|remember|realise|realize|both|aware|appreciate|understand)\b/iu,
    /\bi(?:'m| am) sure you(?:'ll| will) (?:want to (?:read|check|explain|look)|have (?:an|a good|some)|find (?:an excuse|a reason|someone))\b/iu,
    /(?:^|, |\bbut |\band )no doubt\b(?! (?:that|about))|\b(?:will|would|has|have|was|were) no doubt\b/iu,
    /\b(?:i|we) assume there(?:'s| is| was) a (?:good )?(?:reason|explanation)\b/iu,
  ],
  plain:
    /\b(?:works for (?:us|me|both)|for the (?:later|earlier|new|change)|my (?:head|own|calendar)|i only|we can|we could|once you|let me|ask|call me|but if|happy to|without a doubt|i have no doubt|as i'm sure you(?: will)? (?:know|agree|saw)|expected|waiting|there was a lot|know that)\b/iu,
  examples: {
    flagged: [
      'The ward was never told. ‹I’m sure you had your› reasons.',
      '‹I am sure it sounded› good in your head.',
      'Filing, ‹as I’m sure you recall›, is part of the job.',
      '‹I assume there’s a reason› the sheets weren’t signed.',
    ],
    clean: [
      'I’m sure you will like the new office.',
      'I’m sure there are others.',
      'I’m sure it will rain on Sunday.',
      'I have no doubt that you can do it.',
      'I’m sure you had a great time, can’t wait for the photos!',
      'There is no doubt about the figures.',
      'I’m not sure your calendar is up to date, could you check?',
    ],
    rewritten: [
      ['The ward was never told. I’m sure you had your reasons.', 'The ward was never told.'],
    ],
  },
});
