import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';

const trust =
  /\b(?:i|we)(?:'m| am| are|'re)? (?:do |can only |sincerely )?(?:trust(?:ing)?|hope) (?:that )?(?=(?:(?:i|we) (?:don't|do not|won't|will not|shan't|needn't|need not|shall not|can count)|(?:you|this|it|there|the \w+)(?:'ll| will| shall)? (?:won't|will not|not|now|be no|never)\b|you (?:have|'ve got) (?:a (?:very |really )?good |an )(?:explanation|excuse|reason)|you (?:realise|realize) (?:how|that|what)|you (?:don't|do not|aren't|are not|can (?:manage|spare|find|at least)|(?:will|'ll) (?:find the time|manage|remember|not|now|have (?:the|no) )|are aware|at least)|this (?:now |time|is (?:not|clear|the last)|will (?:not|now|be the last))|that (?:won't|is clear|this (?:time|year|will))|(?:it|that|whatever it was|whatever you were doing) (?:was|is) (?:worth|important|more important|an oversight|clear)|whoever|whatever|somebody|someone|(?:this|that|it|everything) (?:is|'s|was) (?:now )?(?:clear|understood|sufficient|a (?:joke|mistake|one-off)|the (?:last|end))|you(?:'ll| will| can)? (?:now )?(?:agree that|act|ensure|refrain|respect|take (?:this|it|the)|treat|see to|behave)|[\w’' ]{3,40} (?:can (?:spare|manage|find)|won't be|will not be)|copying|next time))/iu;
const kind =
  /\b(?:not too|no trouble|didn't cause|(?:are|is|all|keeping|doing|goes) well|safe|recover|feel better|wasn't too|inconvenien\w+|mind|forgive|too much|long|disappoint|be offended|enjoy|pleased to hear|it isn't|thank)\b/iu;

export default defineRule({
  id: 'trust-you-will',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This sounds like a warning dressed as confidence.',
  why: '“I trust that won’t happen again” tells readers they are expected to fail. A plain request does not.',
  cues: ['trust', 'trusting', 'hope'],
  examples: {
    flagged: [
      '‹I trust› we won’t need another round of this.',
      '‹We trust that› you will not be arguing about this one as well.',
      '‹I hope› whoever did it slept well.',
      '‹I hope› it was worth it.',
    ],
    clean: [
      'I trust your eye, pick either one.',
      'I trust you had a good flight.',
      'I hope you are well and not too busy.',
      'We hope you will forgive the late reply.',
      'I hope the meeting goes well.',
      'We trust the data, it was checked twice.',
      'I hope it won’t take too long.',
    ],
    rewritten: [
      ['Please close the gate. I trust we won’t need another reminder.', 'Please close the gate.'],
    ],
  },

  *check(sentence) {
    for (const match of sentence.find(trust)) {
      if (kind.test(sentence.text.slice(match.end))) continue;
      const { start } = match;
      const end = start + match.words.trimEnd().length;
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
    }
  },
});
