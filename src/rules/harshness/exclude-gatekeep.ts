import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const gate =
  /\b(?:you (?:wouldn't|would not|couldn't possibly|can't possibly) (?:understand|get it|know (?:anything|about|what))|you (?:don't|do not) (?:understand|know) (?:what we do|how (?:this|we|things|it) (?:works?|really)|the first thing|what you(?:'re| are) talking)|(?<!\bto )(?:stay|keep) out of (?:it|this|my (?:business|way|work))\b|(?:this|that|it) (?:doesn't|does not) concern you|stay in (?:your|ur) (?:own )?lane|(?:above|beyond|beneath) your (?:pay ?grade|abilities|station)|(?:leave|let's leave) (?:it|this|that|the [\w ]{2,25}) to (?:(?:the )?(?:experts|professionals|adults|grown[- ]?ups|pros)|those (?:who|of us)|(?:the )?people who|someone (?:who|the|more|with))|(?:this|that|it) (?:was|is|has been) (?:already )?decided by people|i(?:'d| would) (?:concentrate|focus) on your own|(?:mind|stick to|focus on|worry about) your own (?:business|area|work|team|department|job|side)|if you\b[^,.?!]{3,60},? (?:then )?(?:(?:this|it|that|an? \w+)(?:'s| is|'d be) (?:probably |maybe |perhaps |really |simply )?(?:not the|the wrong|no) (?:right )?(?:place|job|profession|team|company|role|field)|stay (?:at )?home|you(?:'re| are) (?:doing it wrong|in the wrong)|there(?:'s| is) the door|there are (?:other|plenty of|enough) (?:people|places|jobs|shops|companies))|none of your (?:business|concern)|(?:is|was) not (?:your|yours) (?:to decide|decision|call|place|concern)|your (?:input|opinion|view|comments?) (?:is|are|was|were) (?:no longer |not )(?:required|needed|wanted|asked for)(?= *[.!,;]|$)|nobody asked (?:you|for your \w+|\w+)(?= *[.!]|$)|who asked you|(?:you(?:'re| are)) not (?:technical|senior|qualified|experienced) enough|you(?:'re| are) not the one who (?:has|will have|had) to|not (?:your|the) level|(?:someone|somebody|a person) (?:on|of|at|in) your (?:grade|contract|position|level|age) (?:should|shouldn't|would|has no)|it(?:'s| is) not (?:for|up to) (?:you|juniors|interns|someone) to|when you(?:'ve| have) (?:been (?:here|doing this|in this)|run|built up|finished with|worked|finished|led|managed) [^,.]{2,50}, (?:come back(?! to me)|you can|by all means|the \w+ \w+ is still))/iu;
const benign =
  /\b(?:above my|my pay ?grade|not up to you to (?:pay|worry|fix|apologi\w+)|until|unless|not your (?:fault|mistake)|happy to|so you can (?:rest|focus)|don't worry|no worries|thank|thanks|sorry|take a break|great|come and see|let me know|you can rest)\b/iu;

export default defineRule({
  id: 'exclude-gatekeep',
  category: 'harshness',
  strength: 'warning',
  family: 'status',
  message: 'This tells the reader they have no say.',
  why: 'Being shut out ends more than the argument. A reason, or who decides and why, keeps the person in.',
  cues: [
    'understand',
    'lane',
    'grade',
    'paygrade',
    'abilities',
    'station',
    'experts',
    'professionals',
    'adults',
    'grown-ups',
    'grownups',
    'pros',
    'those',
    'someone',
    'people',
    'own',
    'business',
    'concern',
    'decide',
    'decision',
    'call',
    'place',
    'input',
    'opinion',
    'view',
    'comments',
    'comment',
    'asked',
    'enough',
    'level',
    'contract',
    'position',
    'age',
    'know',
    'not',
    "you've",
    'job',
    'profession',
    'role',
    'field',
    'home',
    'wrong',
    'door',
    'there',
  ],
  examples: {
    flagged: [
      '‹You wouldn’t understand› the back end.',
      '‹Stay in your lane›.',
      'With respect, ‹this was decided by people› closer to the subject.',
      'The legal side is in hand; ‹your input is no longer required›.',
    ],
    clean: [
      'That’s above my pay grade, asking Nina.',
      'Let me explain how the cache works.',
      'You won’t know until the results are in.',
      'Happy to take it from here so you can rest.',
      'Leave the servers to us, we move them on Friday.',
      'When you have finished the form, send it to Ana.',
      'Your comments are needed by Friday.',
      'You can decide on your own.',
    ],
    rewritten: [
      [
        'Legal will take it from here. Your input is no longer required.',
        'Legal will take it from here.',
      ],
    ],
  },

  *check(sentence) {
    if (isMatch(benign, sentence.text)) return;
    for (const { start, end } of sentence.find(gate))
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
  },
});
