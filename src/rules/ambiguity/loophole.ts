import { isFilledIn } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesATime } from '../../engine/time-cues.ts';
import { escapes } from './loophole.lexicon.ts';

const plan =
  /\b(?:will|can(?! be reached)|must|should|shall|correct|adjust|change|update)\b|'ll\b/iu;
const isOffer =
  /\bonly\b|\botherwise\b|\bif not\b|\btried\b|\bplease\b.*\b(?:if|where|when) (?:necessary|needed)\b.*\bcall\b/iu;

export default defineRule({
  id: 'loophole',
  category: 'ambiguity',
  strength: 'hint',
  family: 'status',
  message: 'This promise or rule leaves a way out.',
  why: 'Both sides can believe different things were agreed. The condition, in words, makes them the same.',
  cues: [
    ...['necessary', 'needed', 'required', 'appropriate', 'applicable', 'practicable'],
    ...['feasible', 'relevant', 'accordingly', 'best', 'fit', 'possible', 'limits', 'reason'],
    ...['can', 'exception', 'exceptions', 'cases', 'subject', 'right', 'sense', 'doing', 'usual'],
    ...['normal', 'certain', 'try', 'aim', 'endeavour', 'endeavor'],
  ],
  examples: {
    flagged: [
      'Measures will be taken ‹where necessary›.',
      'We trust you will act ‹accordingly›.',
      'Your notes will be used ‹as far as possible›.',
      '‹Exceptions are possible›.',
      'We ‹aim to› answer all letters.',
    ],
    clean: [
      'I’ll try to send it this week.',
      'Could you send it today, if possible?',
      'Measures will be taken if the level rises above 3 m.',
      'I’ll try to finish by Friday, otherwise Monday at noon.',
      'If possible, I’d like a seat by the window.',
      'Call us only if necessary.',
      'I tried to call twice.',
      'Rooms are subject to a deposit of 200 euros.',
      'We’ll try to be there at 8.',
    ],
    rewritten: [
      ['We will replace parts where necessary.', 'We will replace parts if [condition].'],
      ['We aim to answer all letters.', 'We will answer all letters.'],
    ],
  },

  *check(sentence) {
    const { text, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion || isMatch(isOffer, text)) return;
    for (const { pattern, fix, needsPlan } of escapes)
      for (const match of sentence.find(pattern)) {
        if (
          isFilledIn(text.slice(match.end).replace(/\d+/gu, '')) ||
          (needsPlan && !isMatch(plan, text))
        )
          continue;
        const { start, end } = match.group('how') ?? match;
        const isTrying = fix === 'will';
        if (!isTrying && namesATime(text)) continue;
        const will = /(?:will|'ll|shall)(?: do)? $/iu.test(text.slice(0, start)) ? '' : 'will';
        const gap = isTrying && will === '' ? 1 : 0;
        const suggestion = { label: 'Say it outright', start, end: end + gap };
        const replacement = isTrying ? will : fix;
        yield {
          start,
          end,
          suggestions: replacement === undefined ? [] : [{ ...suggestion, replacement }],
        };
      }
  },
});
