import { leaveOutHeard } from '../../engine/leave-out-heard.ts';
import { askInsteadOfBarb } from '../../engine/open-question.ts';
import { defineEarRule } from '../../engine/rule.ts';

export default defineEarRule({
  id: 'sounds-harsh',
  label: 'harsh',
  category: 'harshness',
  strength: 'hint',
  message: 'This may land harder than meant.',
  why: 'No single phrase stands out here: it rests on how the whole line sounds. Without a voice to soften it, a reader may hear reproach.',
  examples: {
    flagged: [
      'I had hoped for a plan and got a list of reasons instead.',
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

  suggest(sentence, heard) {
    const cut = leaveOutHeard(sentence, heard);
    return cut.length > 0 ? [...cut, ...askInsteadOfBarb(sentence, cut)] : [];
  },
});
