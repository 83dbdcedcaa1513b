import { asSuggestions, leaveOutAside } from '../../engine/leave-out.ts';
import { defineRule } from '../../engine/rule.ts';

const bother =
  /\b(?:(?:can't|cannot|couldn't|could not|can not) (?:even )?be (?:bothered|arsed)|(?:didn't|don't|doesn't|hasn't|haven't|hadn't|did not|do not|does not|has not|have not|had not|never) (?:even )?bother(?:ed)?|(?:could|would) (?:kindly |please |just )?bother to|(?:not|n't|never) (?:take|taken|took|taking) the (?:trouble|time) to|(?<=\b(?:nobody|no one|not one of you) )(?:(?:took|has taken) the (?:trouble|time) to|bothered))\b/iu;
const harmless = /\b(?:please|i|we|it|fine|if|noise|you need|does|do not let)\b/iu;
const elsewhere = /^ (?:with|re|about|coming|replying|me|us|them|him|her|anyone|the)\b/iu;

export default defineRule({
  id: 'cannot-be-bothered',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This puts it down to somebody’s laziness.',
  why: 'What others were willing to do is a guess, and it insults. What is missing is a fact, and can be mended.',
  cues: ['bother', 'bothered', 'arsed', 'trouble', 'time'],
  examples: {
    flagged: [
      'I won’t review 2,000 lines because you ‹couldn’t be bothered› to split it.',
      'The Nairobi office ‹has not bothered› to send a date.',
      'If the night shift ‹could bother to› write it down, that would help.',
      'Nobody ‹took the trouble to› tell us.',
    ],
    clean: [
      'Please don’t bother with the layout.',
      'Does it bother you that the fan is loud?',
      'The noise doesn’t bother them.',
      'Sorry to bother you at lunch.',
      'I didn’t bother to print it.',
      'They took the time to answer every question.',
      'The dog was not bothered by the rain.',
    ],
    rewritten: [],
  },

  *check(sentence) {
    for (const { start, end } of sentence.find(bother)) {
      const subject = sentence.text.slice(0, start).split(/\s+/u).slice(-4).join(' ');
      if (harmless.test(subject) || elsewhere.test(sentence.text.slice(end))) continue;
      if (sentence.isQuestion && /^does\b/iu.test(sentence.text)) continue;
      yield { start, end, suggestions: asSuggestions(leaveOutAside(sentence, { start, end })) };
    }
  },
});
