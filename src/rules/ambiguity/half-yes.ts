import { isFilledIn, isTakenUp } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { withoutStop } from '../../engine/wording.ts';

const inPrinciple =
  /\b(?<hedge>in principle|in theory|generally speaking|up to a point|to some (?:extent|degree)|all things considered|(?:in|under) the circumstances|on the whole(?! (?:thing|business|day|week|team)))(?!-)/iu;
const answers: readonly RegExp[] = [
  /\b(?:would|might|could|may|'d)(?: (?:certainly|also|still|well|perhaps|maybe|quite|basically|definitely))? be (?:open(?=[.,!]|$| to (?:it|this|that|the|your|a|an|something|doing|having|talking|considering)\b)|inclined(?: to \p{L}+)?|prepared(?! (?:for|by))|tempted|minded to|(?:happy|willing|ready) to consider)/iu,
  /\b(?:is|are|was|were|'s|'re|'m|am)(?:n't| not) (?:really |exactly )?(?:against|opposed to|unhappy (?:with|about)|averse to)\b/iu,
  /\bwouldn't (?:say no|rule (?:it|this|that) out)\b|\b(?:don't|wouldn't) (?:think|say) it's a no\b|\blook favourably\b|\bno objections? (?:from|on) (?:our|my|their) (?:side|part|end) in (?:general|principle)\b/iu,
  /\b(?:we|they|the \p{L}+) (?:is|are|'re) (?:leaning|inclined|positive)(?=[.,!]|$| towards\b)|\bleans? towards\b/iu,
  /\binterested in (?:a|some) (?:cooperation|collaboration|conversation|chat|partnership)\b/iu,
];
const isOver =
  /\b(?:if|unless|when|provided|with (?:me|him|her|them)|said|accept(?:ed)?|agreed)\b/iu;

export default defineRule({
  id: 'half-yes',
  category: 'ambiguity',
  strength: 'hint',
  family: 'status',
  message: 'This is neither a yes nor a no.',
  why: 'Some readers take it as a yes and go ahead, others as a polite no. The condition in words settles it.',
  cues: [
    ...['principle', 'theory', 'speaking', 'point', 'extent', 'degree', 'considered'],
    ...['circumstances', 'whole', 'general', 'open', 'inclined', 'prepared', 'tempted', 'minded'],
    ...['against', 'opposed', 'unhappy', 'averse', "wouldn't", 'favourably', 'leaning', 'leans'],
    ...['positive', 'interested', 'consider', "don't"],
  ],
  examples: {
    flagged: [
      '‹In principle› we can take the stand.',
      'As to renting the flat: we ‹would be open› to it.',
      'He ‹is not against› the plan.',
      'I ‹wouldn’t say no› to a second desk.',
    ],
    clean: [
      'In principle yes, but only from May.',
      'We would be open to it if the price is under 900.',
      'The room is open to members on Sundays.',
      'In theory references go through HR, but I’m allowed to write yours.',
      'The payment run is prepared.',
      'We can take the stand.',
      'You said yes in principle last week, and here is the contract.',
    ],
    rewritten: [
      ['In principle we can take the stand.', 'If [condition], we can take the stand.'],
      [
        'As to the flat: we would be open to it.',
        'As to the flat: we would be open to it if [condition].',
      ],
    ],
  },

  *check(sentence) {
    const { text, source, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion) return;
    for (const { start, end } of sentence.find(inPrinciple)) {
      if (isFilledIn(text.slice(end)) || isMatch(isOver, text)) continue;
      const isFirst = start === 0;
      const isEarly = isFirst || /^(?:so|and|but)\s$/iu.test(text.slice(0, start));
      const comma = isEarly && /^\s+\p{L}/u.test(text.slice(end)) ? ',' : '';
      const replacement = `${/^\p{Lu}/u.test(source) && isFirst ? 'If' : 'if'} [condition]${comma}`;
      yield { start, end, suggestions: [{ label: 'Name the condition', replacement }] };
    }
    const last = withoutStop(source).length;
    for (const pattern of answers)
      for (const { start, end } of sentence.find(pattern)) {
        if (isFilledIn(text.slice(end)) || isMatch(isOver, text) || /\d/u.test(text)) continue;
        if (
          /\b(?:unhappy|no|was)\b|wasn't/iu.test(text.slice(start, end)) ||
          /,/u.test(text.slice(end))
        ) {
          yield { start, end };
          continue;
        }
        const fix = { label: 'Name the condition', start: last, end: last };
        yield { start, end, suggestions: [{ ...fix, replacement: ' if [condition]' }] };
      }
  },

  unless: isTakenUp,
});
