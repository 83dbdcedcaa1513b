import { sentenceBeside } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const period = /\b(?<rate>bi|semi)-?(?<unit>weekly|monthly|annual(?:ly)?|yearly)\b/iu;
const isGlossed =
  /\bevery (?:two|other|second|six)\b|\btwice\b|\bonce (?:a|every)\b|\bi\.e\b|\d{1,2} (?:\w+)[,;] .*\d|\bthe \d{1,2}(?:st|nd|rd|th)? and\b/iu;

const units: Readonly<Record<string, string>> = {
  weekly: 'week',
  monthly: 'month',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
};

export default defineRule({
  id: 'period-ambiguous',
  category: 'ambiguity',
  strength: 'warning',
  family: 'when',
  message: 'This word has two meanings.',
  why: 'Dictionaries give both: twice in the period, and once in two periods. Readers can’t tell which is meant.',
  cues: [
    ...['bi-weekly', 'biweekly', 'bi-monthly', 'bimonthly', 'biannual', 'biannually'],
    ...['bi-annual', 'bi-annually', 'biyearly', 'bi-yearly'],
  ],
  examples: {
    flagged: [
      'Let’s have a ‹bi-weekly› sync.',
      'The newsletter is ‹bimonthly›.',
      'We run ‹biannual› reviews of all suppliers.',
    ],
    clean: [
      'Our bi-weekly sync, every two weeks, moves to 10.',
      'Biweekly, i.e. twice a week.',
      'We meet every two weeks.',
      'Biweekly from September: on the 3rd and the 17th.',
      'The sync is weekly.',
    ],
    rewritten: [
      ['Salaries are paid bi-weekly.', 'Salaries are paid every two weeks.'],
      ['Let’s have a bi-weekly sync.', 'Let’s have a fortnightly sync.'],
    ],
  },

  *check(sentence) {
    if (isMatch(isGlossed, sentence.text)) return;
    for (const match of sentence.find(period)) {
      const unit = units[match.group('unit')?.words.toLowerCase() ?? ''];
      if (!unit || match.group('rate')?.words.toLowerCase() === 'semi') continue;
      const isBeforeNoun =
        /^ (?!from|at|on|in|and|or|but|with|by|as|for|to|starting|since)[a-z]/iu.test(
          sentence.text.slice(match.end),
        );
      const rare =
        unit === 'week' ? 'fortnightly' : `two-${unit === 'year' ? 'yearly' : 'monthly'}`;
      const often = `twice-${unit === 'year' ? 'yearly' : `${unit}ly`}`;
      const choices = isBeforeNoun ? [rare, often] : [`every two ${unit}s`, `twice a ${unit}`];
      const { start, end } = match;
      const suggestions = choices.map((replacement) => ({ label: 'Say which', replacement }));
      yield { start, end, suggestions };
    }
  },

  unless: (message, index) => isGlossed.test(sentenceBeside(message, index, 1)),
});
