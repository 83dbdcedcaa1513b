import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const burden =
  /\b(?:(?:i|we)(?: really| honestly)? (?:should(?:n't| not)|ought not to) (?:even |still |always )?(?:have|need) to (?:be )?(?:chas|ask|remind|tell|told|explain|ring|call|beg|justif|repeat|do |do\b|run|check|find|redo|fix|clean|hear|learn|writ|say|wait|deal|come|prove|point|teach|search|follow|treat|spell|read|correct|defend|fight|babysit|hold|guess|cover|pay for|go through)\w*|(?:i|we) (?:don't|do not) (?:want|expect) to have to|why (?:do|should|must) (?:i|we) (?:(?:always|still|constantly) (?:have|need) to|(?:(?:have|need) to )?(?:chase|remind|explain|repeat|ask|beg))\b|(?:i|we)(?:'m| am|'re| are) (?:so |really |honestly |just )?(?:tired|sick|fed up) (?:of|with) (?:having to|chasing|asking|repeating|explaining|reminding|being)|(?:i|we)(?:'ve| have) better things to do|i(?:'m| am) not (?:your (?:mother|mum|mom|secretary|assistant|nanny|babysitter|servant|maid|boss, but)|(?:here|paid) to (?:do your|clean up|babysit|hold|chase)|going to (?:beg|argue with|correct every|cover for|chase (?:you|this|people|everyone)|repeat myself|hold (?:your|any)|waste|do your|explain (?:it|this|that|everything) (?:again|to)))|i (?:don't|do not) have (?:the )?(?:time (?:or (?:the )?(?:energy|patience) )?(?:to (?:explain|go through|chase|redo|argue|fix|hold|check|correct|repeat|babysit|clean up|run after)|for (?:this|games|excuses|dead ends|nonsense))|energy|patience)|i (?:do|also do) have (?:my own|other) (?:job|work|clients?|patients?|customers?|deadlines?|things)|(?:do not|don't|please don't) make me (?:chase|ask|follow|repeat|remind|come|escalate))\b/iu;
const relief =
  /\b(?:you shouldn't have to|(?<=have to )(?:any ?more|chase \w+ any ?more)|any ?more, i|thanks to|sorry)\b/iu;

export default defineRule({
  id: 'should-not-have-to',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This is about the writer’s annoyance, not about what is needed.',
  why: 'Readers hear that they are a burden. They learn more from what is missing and by when.',
  cues: ['should', "shouldn't", 'ought', "don't", 'do', 'tired', 'sick', 'fed', 'better', 'why'],
  examples: {
    flagged: [
      '‹I shouldn’t have to chase› you for every single thing.',
      '‹We should not need to explain› this to a supplier of your size.',
      'Kindly revert by Monday and ‹do not make me chase› you.',
      '‹I’m tired of having to› ask.',
    ],
    clean: [
      'You shouldn’t have to chase this any more, I set up a reminder.',
      'We should have the parts on Monday.',
      'I should be done by noon.',
      'We shouldn’t have to wait long, thanks to the new printer.',
      'I am tired, so I will write the rest tomorrow.',
    ],
    rewritten: [
      ['I shouldn’t have to chase you for this. The list is due today.', 'The list is due today.'],
    ],
  },

  *check(sentence) {
    if (isMatch(relief, sentence.text)) return;
    for (const { start, end } of sentence.find(burden))
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
  },
});
