import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'flat-disagree',
  category: 'harshness',
  strength: 'warning',
  family: 'dismissal',
  message: 'This says “wrong” and gives no reason.',
  why: 'A label invites another label. What you see differently, and why, invites a second look.',
  cues: 'wrong mistaken incorrect false untrue true nonsense rubbish disagree point said asked ordered agreed nope no idea talking'.split(
    ' ',
  ),
  phrases: [
    /(?:^|[,;.] ?|\bno,? |\bbut )(?:you(?:'re| are)(?: \p{L}+ly)?|you guys are|you people are) (?:just |simply |completely |totally |flat(?:ly)? |plainly |plain |absolutely |dead |quite |clearly |obviously |entirely )?(?:wrong|mistaken|incorrect)[.!]*(?:$| (?:about|on|here|again|and)\b)/iu,
    /^(?:no,? |well,? )?(?:that(?:'s| is)|it(?:'s| is)|this is) (?:just |simply |completely |totally |flat(?:ly)? |plainly |plain |absolutely |dead |quite |clearly |obviously |entirely )?(?:wrong|incorrect|false|untrue|not true|nonsense|rubbish)(?=[.!]*$)/iu,
    /^(?:wrong|nope nope|false|nonsense|rubbish|incorrect)[.!]*(?:$| (?:read|try|look|check|again)\b)/iu,
    /^(?:i|we) (?:strongly|totally|completely|flatly|fundamentally|utterly) disagree(?=[.!]*$)|\byou(?: guys| people)?(?:'re| are) (?:completely |totally |clearly |obviously )?missing the point\b/iu,
    /\b(?:that's|that is|thats|this is|this isn't|this is not|that isn't|that's) (?:not )?(?:what (?:i|we) (?:said|asked(?: for)?|wrote|meant|ordered|agreed)) (?:and you know|at all|in any)\b|^(?:that's|that is|thats|this is) not what i (?:said|asked(?: for)?|wrote|meant)(?=\W*$)|^(?:this|that) isn't what i asked(?: for)?(?=\W*$)|\byou have no idea what you(?:'re| are) talking about\b|\byou don't know what you(?:'re| are) talking about\b/iu,
  ],
  plain:
    /\b(?:if (?:you|i)|correct me|not wrong|my (?:mistake|bad)|i was|because|since|see (?:the|my|page|row|section)|it(?:'s| is) the \d|in row|by \d|sorry|i know why|good point|i see why|figure|total)\b/iu,
  examples: {
    flagged: [
      '‹You’re wrong.›',
      '‹That’s not true›.',
      '‹I strongly disagree›.',
      '‹No, that is completely incorrect›.',
      'You guys mean well, but ‹you’re missing the point›.',
    ],
    clean: [
      'Correct me if I’m wrong, but the rate is 18 %.',
      'You are not wrong, the copy is too long.',
      'If you are mistaken about the date, we can move it.',
      'The total in row 7 is incorrect by 10.',
      'I see it differently because churn is mostly in month one.',
      'I disagree on point 2: the rent went up in May.',
      'The address is wrong on page 3.',
    ],
    rewritten: [
      ['You’re wrong.', 'I see it differently: [what you see, and why].'],
      ['That’s not true.', 'I have that differently: [what you have, and from where].'],
    ],
  },

  rewrite(sentence, { start }) {
    const { text, source } = sentence;
    if (
      start > 0 ||
      !/(?:wrong|mistaken|incorrect|false|untrue|true|nonsense|rubbish|disagree)[.!]*$/iu.test(text)
    )
      return [];
    const isFact = /^(?:no,? |well,? )?(?:that|it|this)\b/iu.test(text);
    const replacement = isFact
      ? 'I have that differently: [what you have, and from where].'
      : 'I see it differently: [what you see, and why].';
    return [{ start, end: source.length, label: 'Say what you see', replacement }];
  },
});
