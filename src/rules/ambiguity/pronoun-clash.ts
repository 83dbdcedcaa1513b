import type { PlacedSentence } from '../../engine/message.ts';
import { findPair, genderOf, type Pair } from '../../engine/people.ts';
import { defineMessageRule, type Finding } from '../../engine/rule.ts';
import type { Match, Sentence } from '../../engine/sentence.ts';
import { capitalised, uncapitalised } from '../../engine/wording.ts';

const pronoun =
  /(?<![\p{L}/'-])(?<word>he|she|him|her|his|hers)(?![\p{L}/-]| or (?:he|she|him|her)| \()/iu;
const anotherName = /(?<=[\p{L},;:] )\p{Lu}\p{Ll}+/u;
/** How far into the next sentence a pronoun still leans on the pair. */
const reach = 40;

export default defineMessageRule({
  id: 'pronoun-clash',
  category: 'ambiguity',
  strength: 'warning',
  message: 'Two people were named: this can mean either.',
  why: 'Readers pick the person they had in mind, and the task ends up with the wrong one. The name settles it.',
  examples: {
    flagged: [
      'Jonas told Emre that ‹he› should update the sheet.',
      'I talked to Dana and Ruth about the rota. ‹She› can take the Saturday.',
      'The landlord and the contractor looked at the mould. ‹He› will pay.',
    ],
    clean: [
      'Jonas told Emre that he (Emre) should update the sheet.',
      'Priya said she will update it.',
      'Anna and Tom said they will join.',
      'John asked Mark to update it.',
      'Mrs Bell and Mr Koh came by. She wants the blue one.',
      'I talked to Dana and Ruth. Ruth says she can take the Saturday.',
    ],
    rewritten: [
      [
        'Jonas told Emre that he should update the sheet.',
        'Jonas told Emre that Emre should update the sheet.',
      ],
    ],
  },

  *check({ sentences, text }) {
    for (const [index, placed] of sentences.entries()) {
      const pair = findPair(placed.sentence);
      if (!pair || /\b(?:he|she)\b/iu.test(text.slice(0, placed.start + pair.start))) continue;
      const own = leaningPronoun(placed.sentence, pair.end);
      if (own) {
        yield* clash(own, placed, pair);
        continue;
      }
      const next = sentences[index + 1];
      const later = next && leaningPronoun(next.sentence, 0);
      if (next && later && later.start < reach) yield* clash(later, next, pair);
    }
  },
});

/** The first pronoun after `from` that no other name stands before. */
function leaningPronoun({ text, find }: Sentence, from: number): Match | undefined {
  const found = find(pronoun).find(({ start }) => start >= from);
  if (!found || anotherName.test(text.slice(from, found.start))) return undefined;
  if (from === 0 && /^\p{Lu}\p{Ll}+(?:'s)? (?!$)/u.test(text) && found.start > 0) return undefined;
  return found;
}

function* clash(found: Match, { sentence, start }: PlacedSentence, pair: Pair): Iterable<Finding> {
  const word = found.words.toLowerCase();
  const isHe = word === 'he' || word === 'him' || word === 'his';
  const people = [pair.second, pair.first];
  const grammar = sentence.grammar();
  const others = people.filter((one) => genderOf(one, grammar) === (isHe ? 'she' : 'he'));
  if (others.length > 0) return;

  const after = sentence.text.slice(found.end);
  const isOwner =
    word === 'his' ||
    (word === 'her' &&
      /^ (?!and|to|for|when|before|after|if|or|at|in|on|by|about|that|as|the|an?\b)\p{Ll}+/u.test(
        after,
      ));
  const suggestions = people.map((one) => {
    const named = /^(?:The|Our|My|Your|Their|His|Her) /u.test(one) ? uncapitalised(one) : one;
    const words = isOwner || word === 'hers' ? `${named}’s` : named;
    const replacement =
      found.start === 0 && /^\p{Lu}/u.test(found.words) ? capitalised(words) : words;
    return { label: `Say ${named}`, replacement };
  });
  yield { start: start + found.start, end: start + found.end, suggestions };
}
