import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'mock-patience',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'This politeness is meant as a reproach.',
  why: 'Courtesy turned up this far reads as scorn. The plain request, with a day, is kinder and quicker.',
  cues: "if when whenever free means don't sorry hate enjoy enlighten do rate decade century lifetime retire freezes dawn less alive patience again once hold be tell try any wait prefer".split(
    ' ',
  ),
  questions: 'too',
  phrases: [
    /\b(?:if|when|once) you(?:'re| are) (?:quite |all |finally )?(?:done|finished) (?:complaining|whining|moaning|talking|chatting|arguing|crying|sulking|playing|admiring|posting)\b|\benjoy your (?:[\p{L}]+ )?(?:lunch|vacation|holiday|break|weekend|evening|trip|meeting|coffee)\b.{0,12}\b(?:while|we'll|the rest|and leave|some of us|i'll)\b/iu,
    /\bif (?:it's|it is|it isn't|that's|that is|this is|that isn't) (?:not )?(?:too much (?:trouble|to ask|effort|of a)|beneath (?:you|anyone)|asking too much|not beneath)\b|\bif you (?:can|could|would) (?:possibly |just |ever )?(?:tear yourself|bring yourself|find it in|spare us)\b|\bif you have something more important\b|\bif (?:you're|you are) not too busy (?:with|\p{L}+ing)\b/iu,
    /\b(?:when|once|after) you(?:'re| are|'ve| have) (?:quite |all |finally )?(?:done|finished|through) (?:with (?:your|the) (?:side|little|jokes|fun|chat|games|coffee|drama|rant|speech|excuses)|posting|having|playing|complaining|rewriting|chatting|admiring|congratulating|talking|arguing|patting|celebrating|explaining)\b|\b(?:when|whenever) you feel like it\b|\bwhen(?:ever)? it pleases you\b/iu,
    /\b(?:feel free to (?:actually|finally|join in|contribute|do your (?:job|part)|keep ignoring|waste|pitch in)|don't let (?:me|us) (?:stop|keep|disturb) you|don't let that (?:spoil|stop|keep)|sorry to (?:disturb|interrupt|spoil|drag you (?:away|from)) your?|hate to (?:interrupt|disturb) your?)\b/iu,
    /^(?:well,? |but |and )?(?:please )?do enjoy your\b|^enjoy (?:your|the) (?!(?:holidays?|weekend|trip|leave|evening|day|lunch|week|break|vacation|time|stay|meal|summer|retirement|visit|new|rest|first|show|concert|game|match|party|conference|sun|beach|snow|food|dinner|wedding|baby|music|ride|cake|festival|long|extra|well|movie|film|book|read|rest|half)\b)\p{L}+(?=\W*$)/iu,
    /(?:^|[.;,] )(?:please )?(?:do )?enlighten (?:me|us)\b|^do (?:tell|go on)\b|^(?:please,? )?(?:do )?(?:go on|tell me more)(?=[.]*$)|\bi(?:'ll| will) wait(?=[.]*$)|\bbe so (?:kind|good) as to (?:actually|at least|finally|read|do your)\b/iu,
    /^at this rate\b|\bany ?time this (?:decade|century|year|month|millennium)\b|\b(?:in|this) (?:my|this|your) (?:lifetime|millennium|century)\b|\bbefore (?:i retire|we (?:all )?(?:die|retire)|hell freezes|the sun)\b|\bwhen hell freezes\b|\bsince the dawn of\b|\bjust checking (?:if |that )?you(?:'re| are) (?:still )?alive\b|\bare you (?:still )?alive\b/iu,
    /\b(?:let me know|lmk|call me|come back|wake me|ping me|talk to me|get back to me) (?:up |again )?(?:once|when|if) you(?:'ve|'re| have| are|'d)? ?(?:ever |actually |finally )*(?:done (?:complaining|rewriting|arguing|with the drama)|finished (?:complaining|rewriting|arguing|your rant)|ready to (?:be|act|talk like|take (?:this|it)|listen|behave|actually)|sobered|calmed|grown|decided to (?:read|act|be|do|join|take)|found (?:your|the courage|a spine)|capable|able to act|need someone who|prepared to (?:act|listen|behave|be))\b/iu,
    /\bi(?:'ll| will) (?:let|leave) you (?:all )?(?:get back )?to your (?!own\b|day|evening|weekend|work|meeting|lunch|dinner|holiday|meal)\p{L}+\b|\b(?:whenever|when) (?:his|her|your) (?:majesty|highness|lordship|ladyship)\b|\byour (?:majesty|highness|lordship)\b/iu,
  ],
  plain:
    /\b(?:because|thank(?:s| you)|sorry|no worries|happy to|no rush|if it's not too much trouble,? (?:could|can|would|please|may)|grandma|recipe|proofread|this year (?:is|would be) (?:fine|great)|to meet|help yourself|synth|demo|my (?:kids?|children|own)|this week would|the plant|at this rate,? (?:we'll (?:be|finish|need|have)|the (?:paint|stock|budget|tank)))\b/iu,
  examples: {
    flagged: [
      'Could you answer, ‹if it’s not too much to ask›.',
      '‹When you’re done posting›, the bins need emptying.',
      'An answer ‹any time this decade› would be fine.',
      '‹Feel free to actually› join the call.',
      '‹Let me know when you’ve calmed› down.',
    ],
    clean: [
      'If it’s not too much trouble, could you bring the keys?',
      'When you’re done with the form, send it to Lea.',
      'Feel free to call me.',
      'Let me know when you’re ready to start.',
      'At this rate, we’ll finish on Thursday.',
      'Enjoy your holiday.',
      'Let me know once you have decided on a colour.',
      'Sorry to interrupt, the door code has changed.',
      'I will wait for you at gate 4.',
    ],
    rewritten: [['Please sign the form, if it’s not too much to ask.', 'Please sign the form.']],
  },
});
