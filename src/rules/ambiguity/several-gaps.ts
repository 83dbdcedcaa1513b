import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import type { Sentence } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesSpecifics, saysItIsSettled } from '../../engine/specifics.ts';
import { startedLike, withoutStop } from '../../engine/wording.ts';
import { anchors, fillings, gaps, smallGaps } from './several-gaps.lexicon.ts';

const enough = 2;
const plenty = 3;
const longest = 45;
const short = 13;
const long = 18;
const longestToFill = 18;

const isPassive = /\b(?:be|been|being) (?:\p{L}+ly )?\p{L}+(?:ed|en|ne|ught|ade|ut)\b/iu;
const wantsADay = /^(?!.*\b(?:may|might|i|we feel)\b).*\b(?:should|ought to|could|needs? to)\b/iu;

const passing =
  /\b(?:yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|month|year))\b/iu;
const social =
  /\b(?:thank|thanks|congratulations|sorry|enjoy|hope you(?:'re| are)|feel free|see you|lunch|do not hesitate|don't hesitate)\b/iu;

export default defineRule({
  id: 'several-gaps',
  category: 'ambiguity',
  strength: 'hint',
  message: 'This leaves more than one thing to guess: what, who, when or whether.',
  why: 'Each gap is small, and readers fill each in their own way. Two together and nobody can act on it.',
  cues: [
    ...['something', 'somehow', 'things', 'thing', 'stuff', 'other', 'whatever', 'matter'],
    ...['situation', 'issue', 'some', 'certain', 'few', 'several', 'couple', 'someone', 'somebody'],
    ...['appropriate', 'relevant', 'one', 'whoever', 'may', 'might', 'perhaps', 'maybe'],
    ...['possibly', 'probably', 'guess', 'suppose', 'hopefully', 'seems', 'principle', 'theory'],
    ...['inclined', 'ought', 'should', 'would', 'could', "it'd", "we'd", "i'd", 'soon', 'shortly'],
    ...['point', 'stage', 'course', 'long', 'later', 'sometime', 'asap', 'when', 'forward', 'now'],
    ...['look', 'looked', 'looking', 'care', 'handle', 'handled', 'deal', 'dealt', 'sort'],
    ...['sorted', 'consider', 'considered', 'mind', 'resolved', 'resolve', 'addressed'],
  ],
  examples: {
    flagged: [
      '‹Something ought to be done about those two.›',
      '‹Maybe we should look into it at some point.›',
      '‹It will be looked at in due course.›',
      '‹Some changes may be needed before long.›',
    ],
    clean: [
      'Could you look into the alarm on freezer 3 by noon?',
      'It may rain.',
      'Something fell off the shelf and broke the lamp.',
      'Please do not hesitate to call me with any questions you may have.',
      'Maybe we could move it to Friday?',
      'We might be late because the road is closed.',
      'I will look at it.',
    ],
    rewritten: [
      ['Some changes may be needed before long.', '[Which] changes may be needed by [day].'],
      ['Maybe someone should look into it.', 'Maybe [name] should look into it by [day].'],
    ],
  },

  *check(sentence) {
    const { text, kind, tokens } = sentence;
    if (kind !== 'body' || tokens.length > longest) return;
    const found = countOf(gaps, text);
    if (found === 0) return;
    const score = found + (countOf(smallGaps, text) - countOf(anchors, text)) / 2;
    if (score < enoughFor(tokens.length, found)) return;
    if (namesSpecifics(text) || isMatch(passing, text)) return;
    if (isMatch(social, text) || saysItIsSettled(text)) return;

    const suggestion = filledIn(sentence);
    yield {
      start: 0,
      end: text.length,
      strength: score >= plenty ? 'warning' : 'hint',
      suggestions: suggestion ? [suggestion] : [],
    };
  },
});

/** What the gaps must weigh: a short sentence fills fewer of them, a long one gathers two by chance. */
function enoughFor(words: number, found: number): number {
  if (found === 1) return words <= short ? enough : Number.POSITIVE_INFINITY;
  if (words <= short) return enough - 0.5;
  return words > long ? enough + 0.5 : enough;
}

function countOf(patterns: readonly RegExp[], text: string): number {
  return patterns.filter((pattern) => isMatch(pattern, text)).length;
}

/** The sentence with a placeholder for each vague word that has one, else with room for what is missing. */
function filledIn({ source, text, tokens }: Sentence): FindingSuggestion | undefined {
  let filled = source;
  for (const { vague, filled: words } of fillings) filled = filled.replace(vague, words);
  const body = withoutStop(filled);
  const stop = filled.slice(body.length);
  if (filled === source) {
    if (tokens.length > longestToFill || body === filled || /[,;–—]/u.test(body)) return undefined;
    filled = `${body} (${isPassive.test(body) ? '[by whom], [when]' : '[what exactly]'})${stop}`;
  } else if (wantsADay.test(filled) && !/[,;–—]|\[day\]|\bwhen\b/u.test(filled)) {
    filled = `${body} by [day]${stop}`;
  }
  const replacement = filled.startsWith('[')
    ? `[${startedLike(source, filled.slice(1))}`
    : startedLike(source, filled);
  return { label: 'Fill the gaps', start: 0, end: text.length, replacement };
}
