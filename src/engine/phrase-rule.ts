import type { Span } from './diagnostic.ts';
import { asSuggestions, leaveOut } from './leave-out.ts';
import { leaveOutBarb, leaveOutHeard } from './leave-out-heard.ts';
import { partAt } from './parts.ts';
import { defineRule, type FindingSuggestion, type SentenceRule } from './rule.ts';
import type { Match, Sentence } from './sentence.ts';
import { isMatch } from './sieve/sieve.ts';
import { soundsSincere } from './sincerity.ts';

type PhraseRule = Omit<SentenceRule, 'scope' | 'check'> & {
  /** Frames that set the rule off; the first match in the sentence is the finding. */
  readonly phrases: readonly RegExp[];
  /** Words in the same sentence by which the phrases are meant as they stand. */
  readonly plain?: RegExp;
  /** Whether the phrases sting in a question: `never` is the default. */
  readonly questions?: 'never' | 'too' | 'only';
  /** True where kind words or reasons in the same sentence show that it is meant: for irony. */
  readonly isIrony?: boolean;
  /** What could stand there instead; `undefined` leaves the aside out, if it carries no fact, as does no `rewrite`. */
  rewrite?(sentence: Sentence, match: Match): readonly FindingSuggestion[] | undefined;
};

const carriesAFact = /\d|\uFFFC|\b(?:please|pls|could you|can you|i'll|i will|today|tomorrow)\b/iu;

/** A rule about turns of phrase that sting whatever the rest of the message says. */
export function definePhraseRule(rule: PhraseRule): SentenceRule {
  const { phrases, plain, questions = 'never', isIrony = false, rewrite, ...card } = rule;
  const suits = (words: string) => {
    const isQuestion = /\?[\s)"'!?]*$/u.test(words);
    if (isQuestion ? questions === 'never' : questions === 'only') return false;
    return !plain?.test(words) && !(isIrony && soundsSincere(words));
  };
  return defineRule({
    ...card,

    *check(sentence) {
      if (sentence.kind !== 'body') return;
      const matches = phrases
        .filter((phrase) => isMatch(phrase, sentence.text))
        .flatMap((phrase) => sentence.find(phrase));
      const match = matches
        .sort((a, b) => a.start - b.start)
        .find(({ start }) => suits(wordsOf(sentence, partAt(sentence, start))));
      if (!match) return;
      const { start } = match;
      const end = start + match.words.trimEnd().length;
      yield { start, end, suggestions: rewrite?.(sentence, match) ?? withoutIt(sentence, match) };
    },
  });
}

function wordsOf({ text }: Sentence, { start, end }: Span): string {
  return text.slice(start, end);
}

function withoutIt(sentence: Sentence, match: Match): readonly FindingSuggestion[] {
  const part = partAt(sentence, match.start);
  const isWhole = part.start === 0 && part.end === sentence.text.length;
  if (isWhole) return leaveOutBarb(sentence, match);
  const cut = carriesAFact.test(wordsOf(sentence, part)) ? undefined : leaveOut(sentence, part);
  return cut ? asSuggestions(cut) : leaveOutHeard(sentence, match);
}
