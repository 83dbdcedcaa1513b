import { definePhraseRule } from '../../engine/phrase-rule.ts';
import { insultingTraits, insults } from './contempt.lexicon.ts';

const who =
  "(?:you(?: (?:guys|people|all|lot))?(?:'re| are| were|r)?|(?:he|she|they)(?:'s|'re| is| are)|your (?:team|boss|manager|people|staff|client|colleague)s? (?:is|are))";
const degree =
  '(?: (?:just|simply|really|so|such|being|acting like|behaving like|like|completely|utterly|absolutely|totally|all|clearly|obviously|too|a bunch of|a pack of|nothing but|either))*';

export default definePhraseRule({
  id: 'name-calling',
  category: 'harshness',
  strength: 'strong',
  family: 'verdict',
  message: 'This is about the person, not about the work.',
  why: 'A label can’t be answered or undone, and it is why people leave. What happened can be talked about.',
  cues: "you you're he's she's they're he she they your bunch pack such genius einstein sherlock brains these those like total complete absolute utter adult amateurs bring moron idiot clown idiots clowns morons fool shame".split(
    ' ',
  ),
  phrases: [
    new RegExp(`\\b${who}${degree} (?:an? (?:\\p{L}+ )?)?(?:${insults})\\b`, 'iu'),
    new RegExp(`\\b${who}${degree} (?:${insultingTraits})\\b`, 'iu'),
    new RegExp(
      `\\b(?:you|total|complete|absolute|utter|bunch of|pack of|load of) (?:stupid |bloody |lazy |absolute |useless |incompetent |total |complete )?(?:${insults})\\b`,
      'iu',
    ),
    /\bwhat an? (?:total |complete |absolute |utter )?(?:idiot|moron|clown|fool|jerk|loser|coward|liar|hypocrite|disgrace)\b/iu,
    /\b(?:which|what|some|whatever|the) (?:absolute |utter |complete )?(?:genius|einstein|idiot|moron|clown|brains trust) (?:who|that|approved|decided|thought|wrote|put|did|left|signed|broke|merged|deployed|changed|came up)\b|\b(?:well done|nice one|great job|thanks|ok),? (?:genius|einstein|sherlock)\b/iu,
    /\b(?:i have never worked with (?:anyone|people|somebody) so|i(?:'ve| have) never (?:met|seen|worked with) (?:anyone|a \p{L}+|such|people) (?:so|as|more)) (?:unprofessional|incompetent|rude|lazy|slow|arrogant|disorgani[sz]ed)\b|\bis he (?:new|deaf|blind) or just \p{L}+/iu,
    /\b(?:do|did) not take me for a fool\b|\bthe man (?:cannot|can't|is (?:a|an|useless|hopeless))\b|\bthere(?:'s| is) something wrong with you\b|\bnobody takes you seriously\b|\bnobody (?:likes|wants|can stand) (?:you|working with you)\b/iu,
  ],
  plain:
    /\b(?:so am i|on holidays?|for lemon|fool for|not|n't|never|if you|i'm|i am|i was|i feel|crazy good|insanely|so smart|no such|don't think|like children|like kids|as a (?:child|kid)|pig roast|guinea|the snake|circus|dense fog|thick (?:walls?|paper|coat|board|file|soup|ice)|thick and|fool around|fooled|april fool|act(?:ed|ing)? a fool|funny|bully(?:ing)? policy|who have nobody|a clown (?:for|at)|dumb (?:question|luck)|stupid (?:question|mistake|of me)|dense (?:text|page|traffic))\b/iu,
  examples: {
    flagged: [
      '‹You are incompetent›.',
      '‹They’re a bunch of clowns›.',
      '‹You idiots› deployed on a Friday.',
      '‹He is just lazy›.',
      '‹Which genius approved› this vendor.',
    ],
    clean: [
      'You are so smart, thanks for spotting it.',
      'They are not lazy, they are overloaded.',
      'I am an idiot, I forgot the attachment.',
      'You are crazy good at this.',
      'She is not incompetent, she was never trained on it.',
      'You are the child’s guardian, so please sign.',
      'The clown for the party costs 80 euros.',
      'You are welcome to bring the children.',
      'That is a dense text.',
    ],
    rewritten: [
      [
        'The release broke checkout twice. You are incompetent.',
        'The release broke checkout twice.',
      ],
    ],
  },
});
