import { isFilledIn, isTakenUp } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const remember =
  /\b(?:(?:keep|bear|have) (?:it|this|that|them) in mind|take (?:it|this|that|them) into (?:account|consideration)|(?:be|stay) (?:mindful|aware) of (?:it|this|that)|keep an eye on (?:it|this|that|things))\b/iu;
const isAsk =
  /\b(?:please|pls|kindly|can|could|would|do|let's|let us|should|must|need to|ask|everyone)\b|^(?:so |and )?(?:keep|bear|take)\b/iu;
const isPromise =
  /\b(?:i|we|i've|we've|i'll|we'll) (?:will |have |had |do |always )?(?:keep|kept|bear|take|took|have)\b/iu;

export default defineRule({
  id: 'keep-in-mind',
  category: 'ambiguity',
  strength: 'hint',
  family: 'ask',
  message: 'This asks readers to remember, but not what to do.',
  why: 'A careful reader keeps it in mind and changes nothing. What should be different says it better.',
  cues: ['mind', 'account', 'consideration', 'mindful', 'aware', 'eye'],
  examples: {
    flagged: [
      'The lorries come at noon, so please ‹keep that in mind›.',
      'We would ask you to ‹take this into consideration›.',
      'Do ‹bear it in mind›.',
    ],
    clean: [
      'We will keep it in mind.',
      'Please keep in mind that the gate closes at 5.',
      'Please keep that in mind: no lorries after noon.',
      'I’ve taken this into account in row 4.',
      'It slipped my mind.',
    ],
    rewritten: [
      ['Please keep that in mind.', 'Please [what to do].'],
      ['We ask you to take this into consideration.', 'We ask you to [what to do].'],
    ],
  },

  *check(sentence) {
    const { text, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion || !isMatch(isAsk, text) || isMatch(isPromise, text)) return;
    for (const { start, end } of sentence.find(remember)) {
      if (isFilledIn(text.slice(end))) continue;
      const suggestion = { label: 'Say what to do', replacement: '[what to do]' };
      yield { start, end, suggestions: [suggestion] };
    }
  },

  unless: isTakenUp,
});
