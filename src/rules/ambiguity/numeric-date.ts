import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const numeric =
  /(?<![\d/.:-])(?<first>0?[1-9]|1[0-2])(?<mark>[/.])(?<second>0?[1-9]|1[0-2])(?:\k<mark>(?<year>\d{4}|\d{2}))?(?![\d/:%"'′″.-]\S|\d|["″])/u;
const introduced =
  /\b(?:on|by|from|until|till|dated|due|before|after|since|starting|deadline|(?:deadline|date|day|launch|meeting) is|\d{1,2}[/.]\d{1,2} (?:to|and|or))(?: the)? $/iu;
const isNoDate =
  /\b(?:version|v|score|ratio|chapter|section|release|items?|page|pages|step|steps|part|out of|stars?|rating|build|tap|inch|odds|stage|task|lines?|bit|of)\s*$/iu;
const monthNamed =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/iu;
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export default defineRule({
  id: 'numeric-date',
  category: 'ambiguity',
  strength: 'warning',
  family: 'when',
  message: 'This date can be read in two ways.',
  why: 'Some countries put the month first and others the day. Written as a word, the month leaves no doubt.',
  cues: [':number'],
  examples: {
    flagged: [
      'The workshop is on ‹03/04/2025›.',
      'Please pay by ‹5/6›.',
      'The lease runs from ‹04/07› to 11/07.',
    ],
    clean: [
      'Please upgrade to version 3.4 today.',
      'The invoice is dated 25/03/2025.',
      'Due on 3/4 (3 April).',
      'The page scored 5/10 in the audit.',
      'We support customers 24/7.',
      'I need it by 5/5.',
      'The tank is 3/4 full.',
    ],
    rewritten: [
      ['The workshop is on 03/04/2025.', 'The workshop is on 3 April 2025.'],
      ['Please pay by 5/6.', 'Please pay by 5 June.'],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(monthNamed, text)) return;
    for (const match of sentence.find(numeric)) {
      const [day, month] = ['first', 'second'].map((part) => Number(match.group(part)?.words));
      const year = match.group('year')?.words;
      const before = text.slice(0, match.start);
      if (!day || !month || day === month || isNoDate.test(before)) continue;
      if (match.group('mark')?.words === '.' && year === undefined) continue;
      if (!introduced.test(before)) continue;
      const tail = year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`;
      const { start, end } = match;
      const suggestions = [
        { label: 'Day first', replacement: `${day} ${months[month - 1]}${tail}` },
        { label: 'Month first', replacement: `${month} ${months[day - 1]}${tail}` },
      ];
      yield { start, end, suggestions };
    }
  },

  // One date with a number above twelve shows how all of them are meant.
  unless: ({ text }) =>
    /(?<![\d/.])(?:(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01]))(?!\d)/u.test(
      text,
    ),
});
