import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'put-down-compare',
  category: 'harshness',
  strength: 'warning',
  family: 'rank',
  message: 'This puts the reader below somebody else.',
  why: 'A ranking says nothing about what is missing, and it is what the reader will remember.',
  cues: 'child children kid kids intern interns junior juniors trainee trainees apprentice apprentices fresher freshers beginner monkey toddler toddlers student students grandmother daughter year-old amateur parrot teenagers temps five-year-olds manage manages managed seem difficulty trouble problem unlike predecessor said competent serious proper professional theirs without even better else hires hire cat dog grandma like'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /\bunlike (?:you|your team|some of you),? (?:i|we|some of us) (?:have|do|actually|work|care|meet|read|deliver|know how|can)\b(?! (?:not|no)\b)|\bread better \p{L}+ (?:from|by) (?:interns|students|children|kids|juniors)\b/iu,
    /\b(?:(?:my|our) (?=\p{L}+-year-old|toddler|dog|cat|grandm)|even (?:my |our |the )?)(?:\p{L}+-year-old|(?:\p{L}+ )?(?:interns?|juniors?|trainees?|kids?|children|grandma|grandmother|toddler|dog|cat|students?|new hires?|temps?)) (?:get|gets|got|know|knows|knew|understand|understands|manage|manages|can|could|would|do|does)\b|\bi(?:'ve| have) seen (?:much |far |a lot )?better(?: (?:\p{L}+ )?(?:from|by) (?:students|interns|juniors|children|kids|first-years|amateurs)|(?=[.!]*$))|\b(?:everyone|everybody) else (?:seems? to|managed?(?:s)? to|understood|got it|understands|can|could|did it|has done|had no)\b|\bwhy can't you be (?:more )?like\b/iu,
    /\b(?:even )?(?:a|any|every|an|my|our) (?:(?:first-year|second-year|five|ten|small|blind|drunk|competent|half-decent|trained|master's|sixth-form|\w+-year-old|three-year-old|summer|average) )?(?:child|kid|intern|junior|toddler|monkey|parrot|trainee|apprentice|grandmother|beginner|amateur|fresher|student|five-year-old|dog|daughter|nephew)(?:s)? (?:could(?:'ve| have)?|would(?:'ve| have)?|can|knows?|manages?|understands) (?!join|come|attend|be|also|bring|use our|borrow|put|apply|like|need)/iu,
    /\b(?:my|our|the) (?:interns|juniors|kids|children|teenagers|students|apprentices|temps|younger (?:staff|colleagues)) (?:would have|could have|do|did|does|managed?|can do|return|know|understand)\b.{0,40}\b(?:better|faster|without|this|it|calls|that|every)\b/iu,
    /\bi(?:'ve| have) (?:seen|known|worked with|taught|had) (?:\w+ )?(?:interns|juniors|students|temps|children|five-year-olds|apprentices|toddlers|first-years)\b.*\b(?:better|more|faster|who|and they|on)\b/iu,
    /\b(?:other|all (?:of )?(?:your|the) other|everyone else|everybody else|all (?:of )?your colleagues|most (?:people|other|of (?:our|your))|your (?:colleagues|neighbours?|predecessor)|our other|my predecessor|the other|every other|the others|the younger|the juniors)\b[^.?!]{0,40}\b(?:manages?|managed|seem(?:s|ed)? able|seem(?:s|ed)? to (?:manage|cope|know)|ha(?:d|ve|s) no (?:difficulty|trouble|problem)|met the deadline|hand(?:ed|s)? (?:theirs|it|them) in|do without|without (?:complaining|reminders?|being asked|fuss|drama)|can do it)\b/iu,
    /\b(?:any|a|every|honest|an?y? other) (?:competent|serious|decent|proper|real|professional|self-respecting|half-decent|normal|sensible) (?:\w+ )?(?:would(?:n't)?(?: have)?|could|can|knows|does|doesn't|attach)\b/iu,
    /\bunlike (?:you|some|certain|others|your)\b(?! \w+, (?:i|the|ours|this|it|we))/iu,
    /\b(?:your|my) predecessor (?:always|never|managed|did|had (?:it|no)|would|knew|never needed)\b/iu,
    /\bmore than (?:can be said|i can say|you can say|could be said) (?:for|of|about)\b/iu,
    /\b(?:did|does|have) (?:the|an|some|your) (?:intern|trainee|work experience \w+|child|kid)s? (?:write|make|do|draw|design|wrote)\b/iu,
  ],
  questions: 'too',
  plain:
    /\b(?:so far|browser|is it the|so (?:simple|easy)|simple enough|easy enough|the goal|designed|should be able|unlike you, (?:i|we)|if (?:we|you)|so that (?:any|a|even)|who (?:like|want|need)|because|they asked|please|can we|could we|would you|do you|how (?:do|did)|left (?:us|me|no|you)|handover|some (?:of them )?managed|managed it|you managed|we managed|i managed|asked me|help)\b/iu,
  examples: {
    flagged: [
      '‹Even an intern could› have seen that the totals are off.',
      '‹A child could› fill in this form.',
      '‹Your colleagues seem to manage› without a second mail.',
      '‹Unlike some›, I read the brief.',
      '‹Any competent firm would have› noticed the hinge.',
    ],
    clean: [
      'The goal is a setup that even an intern could finish.',
      'It is so simple that a child could use it.',
      'Your colleagues managed it by moving the meeting to noon.',
      'Unlike you, I don’t know the codebase well.',
      'A student can join the walk for free.',
      'Any other firm would need two quotes, please send ours.',
      'Did the intern get a badge?',
      'Your predecessor left no notes, so ask me anything.',
    ],
    rewritten: [
      [
        'The totals on page 2 are off. Even an intern would have seen that.',
        'The totals on page 2 are off.',
      ],
    ],
  },
});
