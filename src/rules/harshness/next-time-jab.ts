import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { askInstead } from '../../engine/request.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const jab =
  /\b(?:(?:maybe|perhaps) next time (?!,? ?(?:then|we|i|you're|you are|it|the)\b)(?=[a-z])|next time,? (?:maybe|perhaps|kindly|just|try|use your|think|read|learn|(?:ask|tell) (?:someone|somebody|a person|a |an |before|first|us first|me first)|check (?:before|first|your|with)|look|spare|at least|do your|do it right|put some|show some|have the|bother|a (?:heads-?up|warning|little|bit of)|some (?:notice|warning|courtesy|thought)|you (?:just )?(?:need|want|feel like|decide|think)|i'll (?:get|ask|find|use|go) (?:proper|someone|somebody|a real|elsewhere))|in (?:the )?future,? (?:please (?:think|read (?:before|properly|carefully|the|my|your))|kindly|try|maybe|perhaps|you (?:may|might) (?:wish|want|like) to|(?:i|we)(?:'d| would) (?:suggest|advise|recommend)|speak|read|think|check before|do your))/iu;
const kind =
  /\b(?:congrat\w*|thank|thanks|lol|haha|you deserve|throw|towel|cake|come running|call me (?:if|when)|let me (?:help|know)|give me a (?:shout|ring)|shout|i can|we can|i'll (?:help|bring|send|do|plan)|:\)|😄|🙂|😊)\b|[😄😊🙂😅]/iu;
const heads =
  /^next time,? an? (?<notice>heads-?up|warning|call|word|little notice|bit of notice)\b.*$/iu;
const blunt =
  /^(?:so |and )?(?:(?:maybe|perhaps) )?next time,? (?:maybe |perhaps |kindly |just |please )?(?<order>(?:try|think|read|learn|ask|check|look|do|put|have|have a|show|say|tell|let|bring|send) .+)$/iu;

export default defineRule({
  id: 'next-time-jab',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: '“Next time” lands here as a telling-off.',
  why: 'Advice after the fact, given with a sigh, is heard as scorn. As a question it is heard as advice.',
  cues: ['next', 'future'],
  examples: {
    flagged: [
      '‹Next time ask someone› senior before the calendar is changed.',
      'I had to rewrite it, so ‹maybe next time› have a proper look.',
      '‹next time use your› head',
      '‹In future, kindly› read before you write.',
    ],
    clean: [
      'Next time, could you call me the day before?',
      'Next time please tell me first, so that I can send the same drawing.',
      'I can do the headcount next time if you like.',
      'Maybe next time, then! Thanks for asking.',
      'In future we will invoice monthly.',
      'For next time: the on-call channel answers the same questions.',
      'Next time you are in Oslo, call me.',
    ],
    rewritten: [
      [
        'Next time ask someone senior before you touch the calendar.',
        'Next time, could you ask someone senior before you touch the calendar?',
      ],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(kind, text)) return;

    for (const match of sentence.find(jab)) {
      const order = blunt.exec(source.slice(match.start));
      const notice = heads.exec(source.slice(match.start))?.groups?.['notice'];
      const asked = notice
        ? `could you give me a ${notice}?`
        : order?.groups?.['order'] && askInstead(order.groups['order']);
      const { start, end } = match;
      const next = source.charAt(start) === source.charAt(start).toLowerCase() ? 'next' : 'Next';
      yield {
        start,
        end: start + match.words.trimEnd().length,
        suggestions: asked
          ? [
              {
                start,
                end: text.length,
                label: 'Ask for it',
                replacement: `${next} time, ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`,
              },
            ]
          : leaveOutBarb(sentence, { start, end }),
      };
      if (end === text.length) return;
    }
  },
});
