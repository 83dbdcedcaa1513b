import { definePhraseRule } from '../../engine/phrase-rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { scornfulWords } from './contempt.lexicon.ts';

const degree =
  '(?: (?:just|simply|frankly|honestly|really|absolutely|totally|completely|utterly|quite|so|such|pretty|beyond|truly|rather|clearly|still|nothing but|nothing short of|an absolute|plain))?';
const judged = new RegExp(
  `\\b(?:(?:this|that|these|those)(?: \\p{L}+)?|it|your (?!weather)\\p{L}+(?: \\p{L}+)?|what you (?:sent|did|wrote|made)|the (?:report|draft|deck|slides?|code|design|work|plan|proposal|answer|response|service|quality|documentation|docs|spec|translation|layout|result|copy|text|summary|analysis|salary|offer|excuse|explanation|process|meeting|idea|presentation|handover|attitude|behaviou?r|email|rollout|launch)|his \\p{L}+|her \\p{L}+|their \\p{L}+)(?:'s|'re| is| are| was| were| looks?| seems?| remains?| sounds?)${degree} (?:${scornfulWords})\\b`,
  'iu',
);

export default definePhraseRule({
  id: 'harsh-verdict',
  category: 'harshness',
  strength: 'warning',
  family: 'verdict',
  message: 'This is a verdict without the evidence.',
  why: 'A verdict can only be taken personally. What is missing or wrong can be put right.',
  cues: "is it's that's this's are was were looks look seems remains sounds they're ridiculous pathetic embarrassing unbelievable unacceptable disgraceful shameful absurd what sense waste wasting wasted enough desired best bar hardly par least read reads hurts completely totally simply utterly absolutely frankly amateur impressed expected weak poor late disappointed disappointing written drawn made done worst dumbest stupidest most never stupid terrible awful dumb horrible idiotic insulting insult offensive rude disrespectful condescending appreciate rarely garbage nonsense rubbish full riddled effort thought care attention struggling stinks close good burn unusable professionalism swing".split(
    ' ',
  ),
  phrases: [
    /\b(?:no|zero|little|not much|any|lack of) (?:effort|thought|care|attention)(?: \p{L}+)? (?:was put|were put|has gone|went|put into|(?:is|was) (?:obvious|visible|shocking|astonishing|evident)|shows|here|in (?:this|your))\b|\bstruggling to (?:see (?:any|the (?:value|point|logic|effort))|understand how (?:this|you|anyone)|find a (?:single|reason))\b|\byour work stinks\b|^(?:not (?:even close|good enough|up to (?:standard|scratch))|swing and a miss|burn it(?: and start over)?)(?=[.!]*$)|\bthe lack of (?:effort|care|thought|professionalism|attention)\b/iu,
    /\b(?:this|such|same) (?:utter |complete |absolute |old )?(?:garbage|nonsense|rubbish)\b(?! (?:collection|bin|truck|bag|day|chute|dump))|\byour \p{L}+(?: \p{L}+)? (?:is|are|was|were) (?:full of|riddled with) (?:errors|mistakes|typos|holes|nonsense)\b/iu,
    /\b(?:the|that's the|this is the|it's the|is the|was the|by far the) (?:worst|dumbest|stupidest|most (?:stupid|ridiculous|useless|incompetent|unprofessional|disorgani[sz]ed|pathetic|careless|pointless)) (?:[\p{L}-]+ ){1,4}(?:i(?:'ve| have) (?:ever )?(?:seen|heard|read|had|experienced|received|worked)|ever|in my (?:life|career)|all (?:week|year|day|month)|this (?:week|year|month))\b|\b(?:i(?:'ve| have)|we(?:'ve| have)) (?:never|rarely|hardly ever) (?:seen|experienced|received|read|had|encountered) (?:such |so |anything (?:so|as) )(?:an? )?(?:poor|bad|terrible|careless|sloppy|incompetent|rude|awful|unprofessional|low|disorgani[sz]ed)\b/iu,
    /^(?:what an? )?(?:really |truly )?(?:stupid|terrible|awful|dumb|horrible|ridiculous|idiotic|worst) (?:idea|question|plan|decision|suggestion|take)(?=[.!]*$)|^what an? (?:stupid|terrible|awful|dumb|ridiculous|idiotic)\b|^(?:worst|dumbest|stupidest) \p{L}+ (?:i've|ever|of)\b|\bthat(?:'s| is) (?:just |such )?a (?:really )?(?:stupid|dumb|silly|ridiculous|idiotic|terrible) (?:question|idea|plan|thing to)\b|\b(?:that|this|it)(?:'s| is| was) (?:really |deeply |frankly |quite )?insulting\b|\binsult(?:ing)? (?:my|our) intelligence\b|\b(?:i (?:find|found) your \p{L}+ (?:offensive|insulting|rude|unacceptable|disrespectful|condescending)|i (?:do not|don't|didn't|did not) appreciate (?:your (?:tone|attitude|comments?|behaviou?r|language)|being (?:ignored|lied|talked|spoken|treated|told|lectured|kept)))\b/iu,
    judged,
    /\b(?:completely|totally|simply|utterly|absolutely|frankly|wholly|plain) (?:unacceptable|ridiculous|absurd|useless|unprofessional|inexcusable|pathetic|disgraceful|embarrassing|nonsense|outrageous)\b|^(?:ridiculous|pathetic|unacceptable|disgraceful|shameful|absurd|outrageous|amateur hour)(?=[.]*$)/iu,
    /\bwhat (?:a|an) (?:complete |total |utter |absolute |right )?(?:joke|mess|disgrace|shambles|farce|waste of|disaster|circus|embarrassment|load of)\b/iu,
    /\b(?:makes?|made|making) (?:no|zero|absolutely no) sense (?:whatsoever|at all|to anyone)\b|^(?:this|that|it|your \p{L}+)(?: \p{L}+)? (?:makes?|made) (?:no|zero|absolutely no) sense(?=[.]*$)/iu,
    /\b(?:wast(?:e|ed|ing)|waste of) (?:my|our|everyone's|everybody's) (?:\p{L}+ )?(?:time|morning|day|afternoon|week|month|energy|budget)\b|\binstead of wasting\b|\bstop wasting\b/iu,
    /\b(?:is|it's|was|are|that's|still|simply|just) (?:not|nowhere near|never) (?:remotely |nearly |anywhere near )?good enough\b(?! (?:for (?:me|us|print)|to|yet))|\bleaves? (?:a lot|a great deal|much|something|everything) to be desired\b|^not your (?:best|finest)\b|\bnot (?:exactly )?your finest\b|\bthe bar is (?:on the floor|low|in hell|underground)\b|\b(?:way |far |well )?below (?:par|any standard|what (?:i|we) (?:expect|pay))\b/iu,
    /\b(?:looks?|reads?|sounds?|read|looked|feels?) (?:rather |a bit |very much |exactly )?(?:as if|like|as though) (?:you|it (?:was|were)|they|it had been|an?|my|someone|somebody|nobody|no one)(?:'d|'ve|'s)?\b.{0,40}\b(?:kid|child|machine|homework|brochure|school|intern|on the train|paid|in a hurry|five minutes|bothered|opened|chatgpt|bot|half asleep|in the dark|ransom|amateur|joke|monkey|drunk)\b/iu,
    /\b(?:did|was this|is this) (?:chatgpt|ai|a bot|a machine|google) (?:write|make|do|draw|translate)\b|\b(?:written|drawn|made|done|translated) by (?:chatgpt|ai|a (?:bot|machine|child|monkey|toddler)|someone who)\b|\bhurts to (?:read|watch|look)\b|\b(?:an?|is an?|such an?) (?:insult|slap in the face) (?:to|for)\b/iu,
    /\b(?:your|the) (?:answers?|work|performance|draft|interview|english|effort|figures)(?: in the \p{L}+)? (?:was|were|is|are) (?:quite |very |really |extremely |rather |frankly )(?:weak|poor|bad|disappointing)\b|\bi(?:'m| am) (?:very |really |deeply |extremely |quite |frankly |beyond )?disappointed (?:in|with|by) (?:you|your)\b|^i(?:'m| am) disappointed(?=[.]*$)/iu,
  ],
  plain:
    /\b(?:clause|contract|under (?:the|article|section)|(?:mostly|partly) (?:my|our)|storm|flight|weather|winter|summer|rain|hotel|food|night|journey|day we|my (?:own )?(?:draft|code|first|handwriting|work|version|english|slides|deck|attempt)|i (?:was|wrote|made|feel)|weather|traffic|wifi|wi-fi|rain|train|for (?:me|us) (?:to|not)|of (?:me|us) (?:to|not)|not (?:so |that |too )?(?:bad|terrible|stupid|pointless)|if (?:it|the|this)|terminal|(?:was|is|line) awful|lobby|cover|terrible to|awful to|horrible to|of mine|isn't|is not (?:a|an|useless|terrible|stupid)|poster|because i)\b|\?$/iu,
  examples: {
    flagged: [
      '‹This report is useless›.',
      '‹Your code is a mess›.',
      'The late change is ‹simply unacceptable›.',
      '‹What a waste of› a morning.',
      'You are ‹wasting my time›.',
      'It ‹reads like a school› essay.',
    ],
    clean: [
      'My draft is terrible, any help is welcome.',
      'The wifi here is terrible, sorry for the delay.',
      'The garbage collector pause is too long.',
      'It is not terrible, only long.',
      'This report doesn’t answer the second question yet.',
      'The trash folder is full.',
      'It would be a waste of paper to print all of it.',
      'Is the old price list useless now?',
      'The test fails on Windows since Monday.',
    ],
    rewritten: [
      ['This report is useless.', 'This report doesn’t yet [what is missing].'],
      ['Your draft is a mess.', 'Your draft doesn’t yet [what is missing].'],
    ],
  },

  rewrite(sentence, { start, end, words }) {
    const found = /^(?<thing>(?:this|that|the|your) \p{L}+) (?<verb>is|are|looks?|seems?)\b/iu.exec(
      words,
    );
    const isAll = start === 0 && /^[.!]*$/u.test(sentence.text.slice(end));
    const thing = found?.groups?.['thing'];
    if (!thing || !isAll || !isMatch(judged, words)) return undefined;
    const does = /^are|look$|seem$/iu.test(found.groups?.['verb'] ?? '') ? 'don’t' : 'doesn’t';
    const replacement = `${thing} ${does} yet [what is missing]`;
    return [{ start, end, label: 'Say what is missing', replacement }];
  },
});
