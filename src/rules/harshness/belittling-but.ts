import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'belittling-but',
  category: 'harshness',
  strength: 'warning',
  family: 'condescension',
  message: 'This sounds understanding and belittles the reader.',
  why: 'A weakness named with a smile stings more than the request after it. The request is enough.',
  cues: [
    'realise',
    'realize',
    'appreciate',
    'know',
    'understand',
    'aware',
    'gather',
    'may',
    'suppose',
  ],
  isIrony: true,
  phrases: [
    /\bi (?:do )?(?:realise|realize|appreciate|know|understand|am aware|gather) (?:that )?(?:for|to) (?:you|some of you|some people|your \p{L}+)(?:,| (?:it(?:'s| is)|this is|everything|the whole|all|rules?|deadlines?|these|we|they|a)\b)/iu,
    /\bi (?:do )?(?:realise|realize|appreciate|know|understand|am aware|gather) (?:that )?(?:[\p{L}\d£$€]+ ){1,6}(?:isn't|aren't|is not|are not|isnt|has never been|was never) (?:exactly |really )?(?:your|everybody's|everyone's|for everyone|for you|as exciting|high|a priority|something you|a thing|important to|their)\b/iu,
    /\bi (?:do )?(?:realise|realize|appreciate|know|understand|am aware|gather) (?:that )?(?:[\p{L}\d£$€]+ ){1,5}(?:is (?:nothing|too much|beneath|only|a lot) (?:to|for)|(?:is|are|may be|can be|must be) (?:hard|difficult|tricky|confusing|a lot|too much|boring|a challenge|a stretch) for (?:you|some people|some of you|your)|(?:is|are) (?:boring|a bore)|looks? (?:very )?different|doesn't come easily to you|doesn't matter to you|are more for)\b/iu,
    /\bi (?:do )?(?:realise|realize|appreciate|know|understand|am aware) (?:that )?(?:it(?:'s| is)|that's|it may be) (?:hard|difficult|a lot to ask|asking (?:a lot|too much)|tempting|beneath) (?:for you|to (?:imagine|understand|believe|read)|of you)\b/iu,
    /\bi (?:do )?(?:realise|realize|appreciate|know|understand) (?:that )?you(?:'re| are)? (?:all )?(?:find it (?:easy|hard|difficult) to|a |so |very |terribly |all |too )*(?:important|relaxed|fond of|proud of|above|find it (?:easy|hard)|like to (?:talk|complain|be)|prefer (?:talking|not to)|people (?:think|like)|think (?:you|the rules|that))\b/iu,
    /\b(?:you|this|it) (?:may|might) not (?:appreciate|understand|realise|realize|be aware|have noticed) (?:that |what |how |this |it )?(?:some of us|others|other people|we|i|the rest|,? but)\b|\bi know you(?:'re| are) (?:not|new|only|just) .*\bbut (?:surely|even|still|please try)\b/iu,
  ],
  plain:
    /\b(?:here if you|if you want to talk|you the|feel free|not too|i know you (?:like|love|prefer) (?:the|it|to)|(?:hard|difficult) (?:time|week|month|year|day)|(?:this|it) (?:is|isn't|has been|was) (?:hard|difficult|easy|a lot)(?: for (?:everyone|all|us))?(?=\W*$)|for (?:everyone|all of us|us|me|the team)|so (?:i|we|please take|take)|take your time|we(?:'re| are) asking|of us|short notice|at the moment|right now|this week|i can help|happy to|duty)\b|\?$/iu,
  examples: {
    flagged: [
      '‹I realise accuracy isn’t your› strong suit, but the totals must match.',
      '‹I know that for you it is› only a number, but we need it.',
      '‹I know you’re very important›, but the forklift is still in the way.',
      '‹I appreciate that approvals aren’t your› favourite thing, but they are due on Friday.',
    ],
    clean: [
      'I know this is hard for everyone right now.',
      'I realise it is short notice, but could you help on Friday?',
      'I know you are busy this week, so take your time.',
      'I understand that you are on leave until Monday.',
      'I appreciate that you stayed late.',
      'I know it isn’t easy.',
      'I know you like the blue one.',
    ],
    rewritten: [
      [
        'I realise accuracy isn’t your strong suit, but the totals must match.',
        'The totals must match.',
      ],
    ],
  },

  rewrite(sentence, { start, end }) {
    const { text } = sentence;
    const but = /^[^.?!;]{0,80}[,;]? but (?=\p{L})/iu.exec(text.slice(end))?.[0];
    if (but === undefined || start > 0) return undefined;
    return asSuggestions(leaveOut(sentence, { start: 0, end: end + but.length }), 'Keep the point');
  },
});
