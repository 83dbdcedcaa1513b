import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'martyr',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'This offers help and a reproach along with it.',
  why: 'Readers hear the sigh, not the offer, and can’t answer it. If it is too much, say so and ask for help.',
  cues: 'myself ourselves always everything quicker faster easier like as want strain mind know just only stopped stop corner forget sorry expecting forbid collateral goes plans weekend evening sleep usual permission usually appreciates appreciate'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /\blike everything else (?:on|in|around|here)\b|\bas i always (?:have to|end up)\b|\bi always (?:end up|get to|have to) (?:\p{L}+ing|be|do|clean|fix)\b/iu,
    /\b(?:it's|it is|it isn't|isn't) (?:not )?(?:like|as if|as though) (?:i|we|anyone|my|our) (?:had|have|has|need|needed|do|don't|didn't|would|wouldn't|get|got|own|ever|sleep|\w+ (?:has|have|had|counts?|matters?))\b/iu,
    /\b(?:i |we )?(?:wouldn't|would not) want (?:you|the [\w ]{3,20}|anyone|anybody|your \w+|to (?:disturb|interrupt|inconvenience|trouble)) ?(?:to (?:have|get|strain|be|do|feel|work|lift|miss your))\b|\bdon't strain yourself\b/iu,
    /\b(?:so |but )?what do i know\b|\bi(?:'m| am) (?:just|only) the \w+(?:,? (?:so what|after all|here|remember)|(?=[.…]*$))|\bi only (?:work|live|run) (?:here|the (?:place|shop|company|office|thing))\b/iu,
    /\bi(?:'ve| have) (?:only |simply |long )?stopped (?:expecting|hoping|asking|trying)\b|\bi(?:'ll| will) stop (?:having|suggesting|asking|trying|helping|bothering|caring) (?:\w+|then|now)\b|\bi(?:'ll| will) (?:just )?go back to my (?:corner|cave|desk)\b/iu,
    /\b(?:never mind,? )?(?:forget|sorry) i (?:asked|spoke|mentioned|said anything|bothered)\b|\b(?:wasn't|was not|not) expecting (?:praise|thanks|gratitude|a medal)\b|\b(?:god|heaven) forbid (?:anyone|someone|you|we|a|that|the|i)\b|\bperish the thought\b/iu,
    /\bthere goes my (?:weekend|evening|lunch|holiday|day)\b|\bmy (?:weekend|evening|holiday|sleep|life|family)(?:'s| is| are)? (?:just )?collateral\b|\b(?:cancel|there go) my (?:evening|weekend|plans|holiday|leave)(?:,? then|,? again|,? as usual)?(?=[.…]*$)/iu,
    /\bhope (?:somebody|someone|anybody|anyone) (?:appreciates|notices|enjoys)\b|\bnobody (?:ever )?(?:thanks?|thanked|asks?|asked) (?:me|us)\b|\bnobody(?:'s| has) ever (?:sent|thanked|asked|offered|said)\b|\bwhat would you (?:all )?do without me\b/iu,
    /\b(?:sorry,? )?(?:i )?(?:didn't|did not|wasn't aware i) (?:realise|realize|know)? ?i needed (?:your |a )?permission\b/iu,
  ],
  plain:
    /\b(?:you(?:'ve| have) (?:got )?enough|if you(?:'re| are| prefer| like)|happy|two clicks|go eat|no need|trolley|goats|i was wrong|last night|always have to (?:look|check|think)|it's not like we (?:planned|agreed)|(?:i'll|i) (?:look|check)|forget i (?:asked|mentioned) (?:for|that|the)|found (?:it|the))\b/iu,
  examples: {
    flagged: [
      'I’ll print them tonight, ‹like everything else on› this floor.',
      '‹I always end up cleaning› the grill.',
      '‹It’s not like I had› plans this weekend.',
      'I’m the one on call, ‹but what do I know›.',
      '‹Forget I asked›.',
    ],
    clean: [
      'I’ll do it myself, you have enough on with the audit.',
      'It is easier to fix this together on a call.',
      'Don’t strain your back, take the trolley.',
      'I always have to look that code up.',
      'It’s not like we planned, but it works.',
      'I’m just the driver today, so please ask Maria about prices.',
      'Would it be faster if I called them?',
      'I can write the summary myself by Friday.',
    ],
    rewritten: [['I’m the one on call, but what do I know.', 'I’m the one on call.']],
  },
});
