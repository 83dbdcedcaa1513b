import { saidMorePlainly } from '../../engine/blanks.ts';
import { defineEarRule } from '../../engine/rule.ts';

export default defineEarRule({
  id: 'reads-two-ways',
  label: 'ambiguous',
  category: 'ambiguity',
  strength: 'hint',
  message: 'This may be read in more than one way.',
  why: 'No single phrase stands out here: it rests on what the line says and leaves out. A reader may fill in another person, day or thing than meant.',
  examples: {
    flagged: [
      'The other version is probably better, but let us see how it goes.',
      'Let us do it like last time, but with the other one.',
    ],
    clean: [
      'Could you send the slides to Mina by Friday noon?',
      'The backup finished at 09:40 and all fifteen checks passed.',
      'I will bring the keys on Tuesday morning.',
      'Ravi takes the first shift and Mona the second.',
      'Yes, the blue one is right.',
    ],
    rewritten: [],
  },

  suggest: saidMorePlainly,
});
