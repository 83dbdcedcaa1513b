import { isFilledIn, isTakenUp, isTimeNear } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const unit =
  '(?:tweaks|changes|edits|adjustments|tests|copies|weeks|months|corrections|improvements|samples|extras|others)';
const amount = new RegExp(
  `\\b(?<amount>a few|some|several|a couple(?: of)?|a handful of)(?: (?<more>more|extra))?(?: (?:small|minor|quick|little))?(?:(?<= more| extra)(?=[.,!;]|$| (?:please|this|for|before|if|of (?:them|those|these)|on|in|with|really|\\p{L}+s)\\b)| (?<unit>${unit})\\b)(?! (?:ago|of the|that|which|who|i|we|you|later|earlier|back))`,
  'iu',
);
const degree =
  /\b(?:raise|reduce|cut|lower|increase|shorten|tidy|move|change|adjust|shift|speed|slow|loosen|tighten|lighten|darken|simplify|trim|expand|extend|push|delay|flexible)\b[^.?!,;:]{0,40}?\b(?<degree>a bit|a little|a touch|slightly|somewhat|a fraction|a notch)\b(?! (?:of|too|late|early|before|after)\b)/iu;
const swing =
  /\b(?:increased?|increasing|dropp?(?:ed|s)?|improved?|improving|fell|rose|grew|declined?|slowed|gone up|went up|went down|is up|are up|is down|are down) (?<swing>significantly|considerably|substantially|dramatically|noticeably|a lot|quite a bit|a fair bit)\b|\b(?:is|are|was|were|gets?|will be|has|have) (?<rise>significantly|considerably|substantially|dramatically|noticeably|much) (?:increased|dropped|fallen|risen|grown|higher|lower|faster|slower)\b/iu;
const plan =
  /\b(?:please|pls|kindly|can you|could you|make|send|keep|add|order|bring|print|buy|get|give|put|need|needs|want|wants|let's|use|would like|'d like|should|include|prepare|will|may|might|after|maybe|expect|take|takes)\b|'ll\b/iu;
const measurable =
  /\b(?:raise|reduce|cut|lower|increase|price|rate|cost|deadline|date|time|times)\b/iu;

export default defineRule({
  id: 'vague-quantity',
  category: 'ambiguity',
  strength: 'hint',
  family: 'how-much',
  message: 'This leaves the amount open.',
  why: '“A few” is three to one reader and ten to another. A number saves the question.',
  cues: [
    ...['few', 'some', 'several', 'couple', 'handful', 'bit', 'little', 'touch', 'slightly'],
    ...['much', 'somewhat', 'fraction', 'notch', 'significantly', 'considerably'],
    ...['substantially', 'lot', 'dramatically', 'noticeably'],
  ],
  examples: {
    flagged: [
      'Please send ‹some more› with the next van.',
      'It needs ‹a few tweaks›.',
      'Let’s raise the price ‹a touch›.',
      'The paint will take ‹a few weeks›.',
      'Sales have dropped ‹significantly›.',
    ],
    clean: [
      'Please send some more, 40 this time.',
      'We met a few weeks ago.',
      'I have some news.',
      'Some people like it hot.',
      'Could you spare a few minutes at 3?',
      'It needs two tweaks: the title and the logo.',
      'It was a bit late.',
    ],
    rewritten: [
      ['Please send some more with the van.', 'Please send [how many] more with the van.'],
      ['Let’s raise the price a touch.', 'Let’s raise the price by [how much].'],
    ],
  },

  *check(sentence) {
    const { text, kind, isQuestion } = sentence;
    if (kind !== 'body' || /\d/u.test(text)) return;
    for (const match of sentence.find(swing)) {
      const span = match.group('swing') ?? match.group('rise');
      if (!span || isQuestion || isFilledIn(text.slice(match.end)) || /\bthan\b/iu.test(text))
        continue;
      const replacement = match.group('swing') ? 'by [how much]' : '[how much]';
      yield {
        start: span.start,
        end: span.end,
        suggestions: [{ label: 'Give a number', replacement }],
      };
    }
    if (!isMatch(plan, text)) return;
    for (const match of sentence.find(amount)) {
      const rest = text.slice(match.end);
      const words = match.group('amount');
      if (!words || isFilledIn(rest) || /\b(?:only|met|was|were|had|did)\b/iu.test(text)) continue;
      const { start, end } = match;
      const fix = { label: 'Give a number', start: words.start, end: words.end };
      yield { start, end, suggestions: [{ ...fix, replacement: '[how many]' }] };
    }
    for (const match of sentence.find(degree)) {
      const span = match.group('degree');
      if (!span || isQuestion || isFilledIn(text.slice(span.end))) continue;
      const { start, end } = span;
      const suggestion = { label: 'Give a measure', replacement: 'by [how much]' };
      yield { start, end, suggestions: measurable.test(match.words) ? [suggestion] : [] };
    }
  },

  unless: (message, index) => isTimeNear(message, index) || isTakenUp(message, index),
});
