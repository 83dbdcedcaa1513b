import { defineEarRule } from '../../engine/rule.ts';

const fact =
  /\d|\?|\[|\uFFFC|\b(?:please|can|could|need|send|let me know|attached|because|if|when|by|until|meeting|call)\b|(?<=[a-z,;] )[A-Z][a-z]/u;

export default defineEarRule({
  id: 'sounds-harsh',
  label: 'harsh',
  category: 'harshness',
  strength: 'hint',
  message: 'This may land harder than meant.',
  why: 'No single phrase stands out here: it rests on how the whole line sounds. Without a voice to soften it, a reader may hear reproach.',
  examples: {
    flagged: [],
    clean: [
      'Thank you for the notes, they made the call easier.',
      'The second chapter is too long. I would cut pages 4 to 6.',
    ],
    rewritten: [],
  },

  suggest({ text }) {
    if (fact.test(text)) return [];
    return [{ label: 'Leave it out', replacement: '', start: 0, end: text.length }];
  },
});
