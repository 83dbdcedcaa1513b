import { isFilledIn, isTimeNear } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';

const escapes: readonly {
  readonly pattern: RegExp;
  readonly fix?: string;
  readonly needsPlan?: true;
}[] = [
  {
    pattern:
      /\b(?:if|where|when|wherever|whenever) (?:necessary|needed|required|appropriate|applicable|practicable|feasible|relevant)\b/iu,
    fix: 'if [condition]',
    needsPlan: true,
  },
  {
    pattern:
      /\b(?:act|proceed|plan|adapt it|adjust it|respond|behave|prepare)(?: \p{L}+)? (?<how>accordingly|as (?:appropriate|seems best|(?:you|we) see fit))(?=[.!,;]|$)/iu,
    fix: 'by [doing what]',
  },
  {
    pattern:
      /\b(?:as far as (?:it's |it is |that's |is )?possible|to the extent possible|within (?:limits|reason)|wherever possible|as far as (?:we|i) can)(?=[.,!;]|$)/iu,
    fix: 'except for [what]',
  },
  {
    pattern:
      /\bexceptions? (?:are|is|may be|will be) (?:possible|made|considered)\b(?! (?:for|when)\b)|\bin (?:exceptional|some|certain|individual) cases(?=[.!;]|$)/iu,
  },
  { pattern: /\bsubject to (?:the )?(?:usual|customary|certain|normal) \p{L}+/iu },
  {
    pattern:
      /\b(?:what(?:ever)? is (?:necessary|right|needed|best)|what (?:makes sense|needs doing)|the (?:usual|normal) (?:way|form|conditions|terms))(?=[.,!;]|$| for\b)/iu,
    fix: '[what exactly]',
  },
  { pattern: /\b(?:from|up to|below|above) a certain (?<how>\p{L}+)/iu, fix: '[which]' },
  {
    pattern:
      /\b(?:i|we)(?:'ll| will| shall)? (?<how>(?:do )?(?:try|aim|endeavou?r) to)(?= (?!be\b|see\b|meet\b|join\b|call\b|reach\b|attend\b|make it\b|come\b)\p{L}+)/iu,
    fix: 'will',
  },
];
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
    ...['necessary', 'needed', 'required', 'appropriate', 'applicable', 'practicable', 'feasible'],
    ...[
      'relevant',
      'accordingly',
      'best',
      'fit',
      'possible',
      'limits',
      'reason',
      'can',
      'exception',
    ],
    ...['exceptions', 'cases', 'subject', 'right', 'sense', 'doing', 'usual', 'normal', 'certain'],
    ...['try', 'aim', 'endeavour', 'endeavor'],
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
      'Could you send it today, if possible?',
      'Measures will be taken if the level rises above 3 m.',
      'I’ll try to finish by Friday, otherwise Monday at noon.',
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
    if (kind !== 'body' || isQuestion || isOffer.test(text)) return;
    for (const { pattern, fix, needsPlan } of escapes)
      for (const match of sentence.find(pattern)) {
        if (isFilledIn(text.slice(match.end)) || (needsPlan && !plan.test(text))) continue;
        const { start, end } = match.group('how') ?? match;
        const isTrying = fix === 'will';
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

  unless: isTimeNear,
});
