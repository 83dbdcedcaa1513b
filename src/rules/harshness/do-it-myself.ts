import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const martyr =
  /\b(?:(?:it )?(?:would|'d) (?:have been|be) (?:faster|quicker|easier|simpler|less work) (?:to|if i) (?:do|did|had done|have done|just do|write|have written)[\w ]{0,20} myself|i might as well (?:do|have done) (?:it|this|everything) myself|if i(?:'d)? want(?:ed)? (?:it|this|something|anything)[\w ]{0,25} i(?:'d| would)? ?(?:have|should have|need to|have to|must)? ?(?:done?|do) it myself|(?:fine|ok|okay|right|sure|whatever|clearly|apparently)[,.]? ?i(?:'ll| will) (?:just )?(?:do|fix|write|handle|finish|sort) (?:it|this|that|everything)(?: all)? myself|i(?:'ll| will) (?:just )?(?:have to )?(?:do|fix|write|handle|finish|sort) (?:it|this|that|everything)(?: all)? (?:by )?myself,? (?:then|again|as (?:usual|always|ever)|like (?:always|everything|i always))|(?:i|we) (?:had|have|'ve had) to (?:do|redo|fix|clean up|rewrite|cover)[\w ]{1,30} (?:as (?:usual|always|well as usual)|yet again|once again)|(?:like|as) i always do|quicker than explaining it|do i have to do everything)\b/iu;
const kind =
  /\b(?:you've got enough|you (?:have|are|'re) (?:enough|busy|ill|off|away)|you go|no worries|no problem|happy to|it's (?:two|one|a) (?:clicks?|minutes?|quick)|don't worry|thank|thanks|sorry|i was wrong|next time i)\b/iu;

export default defineRule({
  id: 'do-it-myself',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This reads as a sacrifice held against the reader.',
  why: 'The work gets done and the grudge stays. Saying what you take over and what you need is clearer.',
  cues: ['myself', 'usual', 'always', 'again', 'quicker', 'everything'],
  examples: {
    flagged: [
      '‹It would have been faster to do it myself›.',
      '‹fine, i’ll do it myself›, like everything else here',
      '‹I had to do your part as well as usual›.',
    ],
    clean: [
      'I’ll do it myself, you’ve got enough on with the audit.',
      'I had thought it would be faster to do it myself, and I was wrong about that.',
      'I can do it myself on Friday.',
      'I built the shelf myself.',
      'We open at nine as usual.',
      'She wrote all of it herself.',
    ],
    rewritten: [
      [
        'I corrected the slides. It would have been faster to do it myself.',
        'I corrected the slides.',
      ],
    ],
  },

  *check(sentence) {
    if (isMatch(kind, sentence.text)) return;
    for (const { start, end } of sentence.find(martyr))
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
  },
});
