import type { Candidate } from './candidate.ts';
import type { Suggestion } from './diagnostic.ts';
import type { Message } from './message.ts';

const fewestWordsOfABody = 3;

/**
 * Makes suggestions that leave a whole sentence out fit the draft: the space beside the sentence goes
 * with it, and the suggestion is dropped where nothing of the body would be left.
 */
export function fitDeletions(candidate: Candidate, message: Message): Candidate {
  if (candidate.suggestions.every(({ replacement }) => replacement !== '')) return candidate;
  const suggestions = candidate.suggestions.flatMap((one) =>
    one.replacement === '' ? fitDeletion(one, message) : [one],
  );
  return { ...candidate, suggestions };
}

function fitDeletion(suggestion: Suggestion, { draft, sentences }: Message): readonly Suggestion[] {
  const isWhole = sentences.some(
    ({ start, sentence }) =>
      suggestion.start <= start && start + sentence.text.length <= suggestion.end,
  );
  if (!isWhole) return [suggestion];
  const isSomethingLeft = sentences.some(
    ({ start, sentence }) =>
      sentence.kind === 'body' &&
      sentence.tokens.length >= fewestWordsOfABody &&
      (start + sentence.text.length <= suggestion.start || suggestion.end <= start),
  );
  if (!isSomethingLeft) return [];
  const { start, end } = suggestion;
  const spaces = /^[ \t]+/u.exec(draft.text.slice(end))?.[0].length ?? 0;
  if (spaces > 0) return [{ ...suggestion, end: end + spaces }];
  const isAtLineStart = start === 0 || draft.text.charAt(start - 1) === '\n';
  const lines = /^\n+/u.exec(draft.text.slice(end))?.[0].length ?? 0;
  if (isAtLineStart && lines > 0) return [{ ...suggestion, end: end + lines }];
  const spaceBefore = /\s+$/u.exec(draft.text.slice(0, start))?.[0].length ?? 0;
  const isLast = lines > 0 || end === draft.text.length;
  return [isLast && spaceBefore > 0 ? { ...suggestion, start: start - spaceBefore } : suggestion];
}
