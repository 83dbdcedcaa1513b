import { leaveOutHeard } from '../../engine/leave-out-heard.ts';
import { defineEarRule } from '../../engine/rule.ts';
import { startedLike } from '../../engine/wording.ts';

export default defineEarRule({
  id: 'sounds-harsh',
  label: 'harsh',
  category: 'harshness',
  strength: 'hint',
  message: 'This may land harder than meant.',
  why: 'No single phrase stands out here: it rests on how the whole line sounds. Without a voice to soften it, a reader may hear reproach.',
  examples: {
    flagged: [
      'It seems the deadline was only meant for the rest of us.',
      'I am not going to explain the process a third time.',
    ],
    clean: [
      'Thank you for the notes, they made the call easier.',
      'The second chapter is too long. I would cut pages 4 to 6.',
      'I did not get the file on Monday. Could you send it again?',
      'We cannot take the order before March, because the kiln is booked.',
      'Please move the crates before the lorry comes at six.',
    ],
    rewritten: [],
  },

  suggest(sentence, heard, isAlone) {
    const cuts = leaveOutHeard(sentence, heard);
    const isWhole = cuts.some(({ start, replacement }) => start === 0 && replacement === '');
    if (!isWhole || !isAlone) return cuts;
    // Nothing would be left to send; behind a barb there is a wish.
    const replacement = startedLike(sentence.source, 'could you [what you need]?');
    return [{ label: 'Say what you need', replacement, start: 0, end: sentence.text.length }];
  },
});
