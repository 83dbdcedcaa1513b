import type { Candidate } from '../candidate.ts';
import type { Message } from '../message.ts';

/** Which rules spoke of the sentence at an index. */
export function rulesOfSentences(
  { sentences }: Message,
  candidates: readonly Pick<Candidate, 'rule' | 'start' | 'end'>[],
): (index: number) => readonly string[] {
  const rules = sentences.map(({ sentence, start }) => {
    const end = start + sentence.text.length;
    const speaking = candidates.filter((one) => one.start < end && start < one.end);
    return [...new Set(speaking.map(({ rule }) => rule.id))];
  });
  return (index) => rules[index] ?? [];
}
