import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { capitalised } from '../../engine/wording.ts';

const helper = '(?:do|does|did|is|are|was|were|has|have|will)';
const opening = new RegExp(
  `^(?:(?:so|and|but|hey|ok|sorry)[, ]+)?(?<neg>(?<aux>${helper})n't) (?!think\\b)(?:you|we|they|he|she|it|the|your|our)\\b(?! (?:think|agree|seem|feel)\\b)[^?]*\\?`,
  'iu',
);
const inverted = new RegExp(
  `^(?:(?:so|and|but|hey|ok|sorry)[, ]+)?(?<aux>${helper}) (?<who>you|they|he|she) (?<not>not )(?!only\\b)[^?]*\\?`,
  'iu',
);
const tagged =
  /^(?:(?:so|and|but|ok)[, ]+)?(?<who>you|we|they|he|she|it|the [\p{L} ]{2,30}?) (?<aux>do|does|did|is|are|was|were|has|have|will)(?:n't| not) (?<doing>[^,?]{2,60}),? (?:right|correct|yes|no|ok|okay|(?:do|does|did|is|are|was|were|has|have|will) (?:you|we|they|he|she|it))\?/iu;
const isOpinion =
  /\b(?:isn't (?:it|that|this) (?:\p{L}+ly |so |just )?(?:great|nice|funny|lovely|strange|odd|amazing|wonderful|beautiful|better|good|a|the|what|why)|don't you (?:think|agree|find|love|want to (?:come|join))|wouldn't|why)\b/iu;

export default defineRule({
  id: 'negative-question',
  category: 'ambiguity',
  strength: 'hint',
  message: 'A “yes” to this question can mean yes or no.',
  why: 'In many languages “yes” agrees with the negative. Asked the positive way round, the answer is clear.',
  cues: [
    ...["don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't"],
    ...["won't", 'not'],
  ],
  examples: {
    flagged: [
      '‹Don’t you have the file?›',
      '‹You don’t need the invoice, right?›',
      '‹Did you not send the forms?›',
    ],
    clean: [
      'Isn’t it great that we won?',
      'Don’t you think the blue one is better?',
      'Why don’t we ask Priya?',
      'Do you have the file?',
      'Don’t forget the keys.',
    ],
    rewritten: [
      ['Don’t you have the file?', 'Do you have the file?'],
      ['You don’t need the invoice, right?', 'Do you need the invoice?'],
      ['Did you not send the forms?', 'Did you send the forms?'],
    ],
  },

  *check({ text, source, kind, isQuestion, find }) {
    if (kind !== 'body' || !isQuestion || isMatch(isOpinion, text)) return;
    const label = 'Ask it positively';
    for (const match of find(opening)) {
      const neg = match.group('neg');
      const aux = match.group('aux');
      if (!neg || !aux) continue;
      const cut = { start: neg.start, end: neg.end, replacement: aux.words };
      yield { start: match.start, end: match.end, suggestions: [{ label, ...cut }] };
    }
    for (const match of find(inverted)) {
      const not = match.group('not');
      if (!not) continue;
      const cut = { start: not.start, end: not.end, replacement: '' };
      yield { start: match.start, end: match.end, suggestions: [{ label, ...cut }] };
    }
    for (const match of find(tagged)) {
      const who = match.group('who')?.words ?? '';
      const aux = match.group('aux')?.words ?? '';
      const doing = match.group('doing')?.words ?? '';
      const asked = `${aux} ${who.toLowerCase()} ${doing}?`;
      const replacement = /^\P{L}*\p{Lu}/u.test(source) ? capitalised(asked) : asked;
      yield { start: match.start, end: match.end, suggestions: [{ label, replacement }] };
    }
  },
});
