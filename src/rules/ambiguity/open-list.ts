import { isTakenUp } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const tails: readonly { readonly pattern: RegExp; readonly fix: string }[] = [
  { pattern: /\bor something(?: like that| similar)?(?=[.,!?;]|$)/iu, fix: 'or [what]' },
  {
    pattern:
      /\band so (?:on|forth)(?=[.,!?;]|$)|\band (?:stuff|things|whatnot)(?: like that)?(?=[.,!?;]|$)/iu,
    fix: 'and [what else]',
  },
  {
    pattern:
      /\b(?:of|with) (?:this|that) (?:kind|sort)(?=[.,!?;]|$| going\b)|\balong (?:those|these|similar) lines\b/iu,
    fix: 'such as [what]',
  },
  {
    pattern:
      /(?<=\b(?:of|with|stop|see|do|want|like) )(?:(?:this|that) (?:kind|sort) of (?:thing|stuff)|such things)(?=[.,!?;]|$| going\b)/iu,
    fix: '[what]',
  },
  {
    pattern: /\bin some (?:form|way)(?=[.,!?;]|$)|\bin one way or (?:an)?other\b/iu,
    fix: 'by [doing what]',
  },
  {
    pattern:
      /(?<=\b(?:please|send|bring|include|need|needs|share|list|check)\b[^.?!()]{3,80},? )(?:and )?etc\b\.?/iu,
    fix: 'and [what else]',
  },
];
const isFinished = /\([^)]*\b(?:etc|and so on)|:\s*\S.*\b(?:etc|and so on)|\d.*\band so on\b/iu;

export default defineRule({
  id: 'open-list',
  category: 'ambiguity',
  strength: 'hint',
  family: 'what',
  message: 'The end of this list is left to the reader.',
  why: 'Each reader fills it with something else. Naming the rest, or leaving it out, says what is wanted.',
  cues: [
    ...['something', 'on', 'forth', 'stuff', 'things', 'whatnot', 'kind', 'sort', 'lines'],
    ...['form', 'way', 'etc'],
  ],
  examples: {
    flagged: [
      'Please bring your passport, the lease ‹etc.›',
      'We could do a lunch ‹or something›.',
      'I am for it ‹in some form›.',
    ],
    clean: [
      'Please test all payment methods (cards, vouchers, etc.).',
      'Rooms 3, 5, 7 and so on have a balcony.',
      'We talked about children, travel etc. and had a fine evening.',
      'I like this kind of bread.',
      'Please bring your passport and the lease.',
    ],
    rewritten: [
      ['We could do a lunch or something.', 'We could do a lunch or [what].'],
      [
        'Please send logs, screenshots and so on.',
        'Please send logs, screenshots and [what else].',
      ],
    ],
  },

  *check(sentence) {
    const { text, kind } = sentence;
    if (kind !== 'body' || isMatch(isFinished, text)) return;
    for (const { pattern, fix } of tails)
      for (const { start, end } of sentence.find(pattern))
        yield { start, end, suggestions: [{ label: 'Say what', replacement: fix }] };
  },

  unless: isTakenUp,
});
