import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const veiled =
  /\b(?:(?:i|we)(?:'d| would| should) (?:hate (?:for you )?to (?:have to )?(?:mention|tell|say|see you|report|go|escalate|bring|involve|make)|not like to have to (?:tell|report|mention|bring)|think (?:very )?(?:carefully|twice|hard|long and hard) (?:about|before)|be (?:very )?careful (?:about |with )?(?:throwing|what you|who you|how you|going|making|using|with your))|it(?:'d| would) be (?:a (?:real |great )?)?(?:pity|shame) if (?:your|you|this|it|someone|anyone|the (?:board|director|client|press))|you(?:'ll| will) (?:find out|see what happens|wish you)|i(?:'ll| will| shall) (?:remember|not forget) (?:this|that|who)\b|let's (?:do it your way and )?see (?:what happens then|how (?:long|far) (?:that|it|you|this)|how that (?:works|goes))(?: \w+)?|(?:i've|i have|i'm|i am|i'll) (?:made|making|make|keeping|keep|kept) (?:a )?(?:note|track|record|list)s? of (?:the date|this|that|who|every|it)|(?:you|one) (?:may|might|would) (?:want|wish|like|do well|be (?:wise|well advised)) to (?:ask yourself|reflect|consider whether|bear in mind|remember (?:that|who|whose)|think (?:carefully|twice)|reconsider|rethink|be careful|learn|look before|read (?:it|the|that)[^.?!]* before)|bear (?:that|it|this) in mind (?:when i|next time i|the next time (?:you want|you need|i))|(?<!let )people (?:talk|will talk|remember)(?=,? you know|[.!])|i know (?:that )?(?:the |its |your )?(?:owner|person|one|who)[\w ]{0,20} (?:is reading this|you are|it was)|(?:those|the people|the person) (?:concerned|responsible|involved|in question) knows? who|you know who you are|everyone can see (?:that )?you|(?:i|we) (?:leave|will leave|'ll leave) (?:it|that|you) (?:to|with) your(?: own)? conscience|draw (?:your|our|my|their) own conclusions(?! about)|make of (?:that|it|this) what you will|(?:i|we) (?:only )?(?:hope|would hate|want) (?:for your sake)|for your (?:own )?sake|(?:otherwise|else) (?:i|we)(?:'ll| will)? (?:know|be knowing|let them|have to tell|tell)|you can (?:then )?explain (?:it |that |this |to )[^.?!]{0,30}(?:why|to (?:him|her|them|the))|(?:we|i) (?:have|'ve) (?:a )?(?:long|good) memor(?:y|ies))\b/iu;
const friendly =
  /\b(?:to lose your|photo|if you (?:missed|like gadgets)|thank|thanks|sorry|dinner|cake|film|lol|haha|bring (?:an umbrella|a jacket|cash)|(?:we|you) (?:can|could) then|for your (?:own )?(?:safety|protection|records?)|sit down|contract first|plan by|to send you|of the date:|for me|on your side|everyone can see you (?:are|re) (?:doing|great))\b|[😄😊🙂😉]/iu;

export default defineRule({
  id: 'veiled-threat',
  category: 'harshness',
  strength: 'warning',
  family: 'threat',
  message: 'This hints at consequences without naming them.',
  why: 'Readers hear a threat and fill in the worst. A plain statement of what follows is fairer.',
  cues: [
    'hate',
    'think',
    'careful',
    'pity',
    'shame',
    'see',
    'remember',
    'forget',
    'note',
    'track',
    'record',
    'list',
    'may',
    'might',
    'well',
    'mind',
    'talk',
    'notice',
    'community',
    'industry',
    'market',
    'world',
    'town',
    'know',
    'knows',
    'watching',
    'conscience',
    'conclusions',
    'make',
    'sake',
    'otherwise',
    'else',
    'explain',
    'memory',
    'find',
    'like',
    'reading',
  ],
  examples: {
    flagged: [
      '‹I’d hate to have to mention› this at the next meeting.',
      '‹I would think carefully about› going behind my back.',
      'Let’s do it your way; ‹I’ve made a note of the date›.',
      '‹You might want to ask yourself› whether this is the right job.',
      '‹Those concerned know who› they are.',
    ],
    clean: [
      'I’d be careful with this number, it is per vehicle.',
      'It would be a pity if you missed the speech, so come early.',
      'We will remember to send you the date.',
      'You may want to check your contract first.',
      'I’d hate to leave him at school, so a photo of the form helps.',
      'You might want to bring a jacket.',
      'Let’s see how the test works out.',
      'We should think about that on Monday.',
    ],
    rewritten: [
      [
        'The stock list is wrong. I’d hate to have to mention this at the next meeting.',
        'The stock list is wrong.',
      ],
    ],
  },

  *check(sentence) {
    if (isMatch(friendly, sentence.text)) return;
    for (const { start, end } of sentence.find(veiled))
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
  },
});
