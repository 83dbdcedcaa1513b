import { defineRule } from '../../engine/rule.ts';
import { namesATime } from '../../engine/time-cues.ts';

const request =
  /\b(?:please|pls|can|could|would|will|need|send|reply|update|confirm|let me know|get back)\b/iu;
const vagueTime =
  /\b(?:asap|as soon as (?:possible|you can)|at your earliest convenience|when you (?:get|have) (?:a chance|a moment|time)|soonish|some ?time soon|sooner rather than later)\b/iu;
const noRush = /\bno (?:rush|hurry|pressure)\b|\bwhenever\b/iu;

export default defineRule({
  id: 'vague-deadline',
  category: 'ambiguity',
  strength: 'warning',
  family: 'when',
  message: 'This leaves the date open.',
  why: 'Readers fill an open deadline with the day that suits them, and the writer had another in mind.',
  cues: ['asap', 'soon', 'earliest', 'chance', 'moment', 'time', 'soonish', 'sooner'],
  examples: {
    flagged: ['Please reply ‹ASAP›.', 'Could you send the figures ‹as soon as possible›?'],
    clean: [
      'Please reply by Friday noon, ASAP if it fails.',
      'As soon as possible futures go, this one is fine.',
      'Could you send it when you get a chance? No rush.',
      'We started as soon as we heard.',
    ],
    rewritten: [['Please reply ASAP.', 'Please reply by [day].']],
  },

  *check(sentence) {
    if (!request.test(sentence.text)) return;
    if (namesATime(sentence.text)) return;

    for (const { start, end } of sentence.find(vagueTime))
      yield { start, end, suggestions: [{ label: 'Name a day', replacement: 'by [day]' }] };
  },

  unless: ({ text }) => noRush.test(text),
});
