import { askInstead } from '../../engine/request.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const terse =
  /^(?:(?:ok|so|and|then|now|just|please|again)\b[, ]*)*(?:get (?:it|this|that) (?:done|sorted|fixed|over with|right)|sort (?:it|this|that) out|make it happen|make (?:it|this) work|deal with (?:it|this)|fix (?:it|this)|do it(?: again| over| properly| right)?|redo it|handle it|find a way|try harder|do better|(?:revert|undo|send|remove|change|finish) it|step it up|hurry up|chop chop|move it)(?: (?:now|today|already|asap|right now|immediately|whatever it takes))?[.!\s]*$/iu;
const soft = /\b(?:please|thank|thanks|nike)\b/iu;

export default defineRule({
  id: 'terse-order',
  category: 'harshness',
  strength: 'warning',
  family: 'order',
  message: 'On its own line this sounds like a bark.',
  why: 'Three words without a voice leave only the order. A date or a reason turns it into a request.',
  cues: [
    'get',
    'sort',
    'make',
    'deal',
    'fix',
    'do',
    'redo',
    'handle',
    'find',
    'try',
    'revert',
    'undo',
    'send',
    'remove',
    'change',
    'finish',
    'step',
    'hurry',
    'chop',
    'move',
  ],
  examples: {
    flagged: ['‹Just get it done.›', 'The numbers are wrong. ‹Sort it out.›', '‹Do it again›'],
    clean: [
      'Please fix it by noon.',
      'Fix it with the patch in #4410.',
      'Get it from the shelf.',
      'Could you sort it out with Ana?',
      'We will find a way.',
    ],
    rewritten: [
      ['The numbers are wrong. Sort it out.', 'The numbers are wrong. Could you sort it out?'],
    ],
  },

  *check(sentence) {
    const { text, source, isListItem } = sentence;
    if (isListItem || isMatch(soft, text) || !isMatch(terse, text)) return;
    const asked = askInstead(source.trim());
    yield {
      start: 0,
      end: text.length,
      suggestions: asked ? [{ label: 'Ask for it', replacement: asked }] : [],
    };
  },
});
