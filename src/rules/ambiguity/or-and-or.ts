import type { Grammar } from '../../engine/grammar.ts';
import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import type { Match } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const request =
  /\b(?:please (?!let)|pls|kindly|must|should|shall|need|needs|needed|send|bring|book|invite|require[ds]?|approval|sign)\b/iu;
const eitherBoth = /\band ?\/ ?or\b/iu;
const word = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}])?";
const clauseStart =
  "(?:i|we|you|he|she|it|they|that|this|then|there|let|let's|please|pls|i'll|i'd|i'm|we'll|we'd|we're|you'll|it's|that's|what|how|when|why|where|who|whether|if|so|also|now|just|tell|write|ring|ask|see|not|can|could|will|would|is|are|was|have|has|do|does|send|email|mail|reply|suggest)";
const mixed = new RegExp(
  `(?<![\\p{L}])(?:(?<one>${word}) (?<or>or) (?!so\\b|two\\b|not\\b|no\\b)(?:${word} ){1,6}(?<and>and)|(?<two>${word}) (?<and2>and) (?!${clauseStart}(?![\\p{L}]))(?:${word} ){1,4}(?<or2>or)) (?!${clauseStart}(?![\\p{L}]))(?<last>${word})`,
  'iu',
);
const closePair =
  /\b(?:one|today|\d[\d.:]*(?:am|pm|h)?|a\.?m\.?|comments?|ideas|questions|this|morning|day|week|month|year|hour|minute)s? or (?:so|more|less|better|later|tomorrow|\d|p\.?m|questions?|comments|suggestions|concerns|that|afternoon|two|longer)/iu;
const isGrouped =
  /\b(?:either|both|between|whether|neither|yes or no|more or less|sooner or later)\b|[(;:]/iu;

export default defineRule({
  id: 'or-and-or',
  category: 'ambiguity',
  strength: 'warning',
  message: '“And” and “or” can be grouped in two ways here.',
  why: 'One reader takes the first two together, another the last two. A comma or a second sentence settles it.',
  cues: ['or'],
  examples: {
    flagged: [
      'You need approval from finance ‹and/or› legal.',
      'Please invite ‹Sam and Lee or Kim›.',
      'We can do the ‹subtitles or the sound mix and the› trailer.',
    ],
    clean: [
      'You need either Ana and Tom, or Priya.',
      'Send (A and B) or C.',
      'We need two and a half or so days.',
      'Should we ship A or B?',
      'Ping me or Yusuf and we’ll do it with you.',
      'Could we speak on Wednesday or Thursday between 2 and 4?',
      'Please invite Sam and Lee, or Kim alone.',
    ],
    rewritten: [
      ['You need approval from finance and/or legal.', 'You need approval from finance or legal.'],
      ['Please invite Sam and Lee or Kim.', 'Please invite Sam and Lee, or Kim.'],
    ],
  },

  *check({ text, kind, clauseAt, find, grammar }) {
    if (kind !== 'body') return;
    if (isMatch(request, text))
      for (const { start, end } of find(eitherBoth))
        yield {
          start,
          end,
          strength: 'hint',
          suggestions: [
            { label: 'One is enough', replacement: 'or' },
            { label: 'Both are needed', replacement: 'and' },
          ],
        };

    for (const match of find(mixed)) {
      if (isGrouped.test(clauseAt(match.start)) || isPlainPair(match, text)) continue;
      if (joinsActions(match, text, grammar())) continue;
      const { start, end } = match;
      yield { start, end, suggestions: [...commaBefore(match, text)] };
    }
  },
});

/** “… and … today or tomorrow”, “… and … one or more”, “A and B or C and D”: nobody groups these otherwise. */
function isPlainPair(match: Match, text: string): boolean {
  const isAndFirst = match.group('or2') !== undefined;
  return (
    (isAndFirst && closePair.test(text.slice(match.start))) ||
    /^ (?:and|or) /u.test(text.slice(match.end))
  );
}

/** “Check it and tell me or Ana”: the “and” begins another doing, the “or” stays within it. */
function joinsActions(match: Match, text: string, grammar: Grammar | undefined): boolean {
  const and = match.group('and') ?? match.group('and2');
  const or = match.group('or') ?? match.group('or2');
  if (!and || !or || !grammar) return false;
  const isDoing = (from: number) => {
    const [first] = grammar.tags(text.slice(from).trim().split(/\s+/u).slice(0, 2).join(' '));
    return first?.tags.includes('Verb') === true;
  };
  return isDoing(and.end) && !isDoing(or.end);
}

/** The two groupings, the later link set off by a comma first. */
function* commaBefore(match: Match, text: string): Iterable<FindingSuggestion> {
  const links = [
    match.group('and') ?? match.group('or2'),
    match.group('or') ?? match.group('and2'),
  ];
  for (const link of links)
    if (link)
      yield {
        label: `Pause before “${link.words}”`,
        start: link.start - 1,
        end: link.end,
        replacement: `, ${text.slice(link.start, link.end)}`,
      };
}
