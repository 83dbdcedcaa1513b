import { askInstead } from '../../engine/request.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const verbs =
  'use|do|fix|add|change|follow|read|restart|copy|click|run|install|move|remove|delete|switch|put|take|call|ask|update|merge|deploy|test|try|write|make|check|look|go|send|set|turn|stop|start';
const minimising = new RegExp(
  [
    `^(?:simply) (?<order>(?:${verbs}) .+)`,
    `\\b(?:you|they|he|she) (?:just|simply|only) (?:need|needed|have|had) to (?:${verbs}|learn|pay attention|listen|think)\\b`,
    '\\ball (?:you|they) (?:need|needed|have|had) to do (?:is|was)\\b',
    "\\b(?:why (?:don't you|not|didn't you)|can't you|couldn't you|can you not) (?:just|simply)\\b",
    '\\bjust do (?:it|what|as|your)\\b',
    '\\bhow about (?:you )?(?:just|simply)\\b',
  ].join('|'),
  'iu',
);
const helpful =
  /\b(?:i(?:'ll| can| will|'m|'ve)?|we(?:'ll| can)?|if you|let me know|free|yourself a favou?r|thanks?|please|happy|no need|don't worry|once|by (?:mon|tues|wednes|thurs|fri)day)\b/iu;

export default defineRule({
  id: 'just-simply',
  category: 'harshness',
  strength: 'hint',
  family: 'condescension',
  message: 'This makes the reader’s work look small.',
  why: '“Just” and “simply” hide effort the writer may not see, and make not having done it look foolish.',
  cues: ['simply', 'just', 'only', 'all'],
  examples: {
    flagged: [
      '‹Simply restart the service.›',
      '‹You just need to read› the wiki.',
      '‹Why don’t you just› copy last year’s plan?',
      '‹All you have to do is› change the config.',
    ],
    clean: [
      'Just ping me if you get stuck.',
      'I just sent you the link.',
      'I just wanted to say thanks.',
      'We have just one seat left.',
      'Simply put, we are late.',
      'You only need to sign page 2, I can do the rest.',
    ],
    rewritten: [['Simply restart the service.', 'Could you restart the service?']],
  },

  *check(sentence) {
    if (isMatch(helpful, sentence.text)) return;

    for (const match of sentence.find(minimising)) {
      const order = match.group('order');
      const asked = order && askInstead(order.words);
      const replacement = asked && asked.charAt(0).toUpperCase() + asked.slice(1);
      yield {
        start: match.start,
        end: match.end,
        suggestions: replacement ? [{ label: 'Ask for it', replacement }] : [],
      };
    }
  },
});
