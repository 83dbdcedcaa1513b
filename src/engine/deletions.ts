import type { Candidate } from './candidate.ts';
import type { Suggestion } from './diagnostic.ts';
import type { Message } from './message.ts';
import { uncapitalised } from './wording.ts';

const fewestWordsOfABody = 3;
/** What follows takes up what would be gone. */
const leansOnIt = /^\s*(?:but|and|so|or|because|which|that's why|neither|nor|not that)\b/iu;
/** Words that are no names, so that they begin small after a greeting. */
const commonStart =
  /^(?:the|a|an|this|that|these|those|it|its|there|here|we|you|he|she|they|our|my|your|his|her|their|please|can|could|would|will|what|when|where|who|how|why|which|is|are|do|does|did|has|have|in|on|at|by|for|from|with|to|of|as|if|after|before|since|until|now|then|no|not|all|both|one|two|three|four|five|some|any|each|every|most|thanks|thank|send|call|use|see|let|per|next|last|also|again|during|under|between|only|just|meanwhile|payment|delivery|nobody|everyone|someone|perhaps|maybe|obviously|apparently|clearly|otherwise|instead|still|yes|further|three|should|shall|bring|check|put|make|take|get|keep|tell|give|reply|confirm|correct|be|have|were|was|had|so|here's|next|last|today|tomorrow|yesterday|once|within|without|according|regarding|whether|while|because|although|though|unless|another|other|several|many|few|my|more|less)(?:['’]\p{L}+)?$/iu;
const greetingBefore = /^(?:[\p{L}.'’ -]+),\s$/u;

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
  const greeted = sentences.find(
    ({ start, sentence }) =>
      start < suggestion.start && start + sentence.text.length === suggestion.end,
  );
  if (greeted) return joinGreeting(suggestion, greeted.start, draft.text);
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
  if (!isSomethingLeft || leansOnIt.test(draft.text.slice(suggestion.end))) return [];
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

/** “Hi Ana, [left out]. The room is free.” → “Hi Ana, the room is free.”. */
function joinGreeting(
  suggestion: Suggestion,
  sentenceStart: number,
  text: string,
): readonly Suggestion[] {
  if (!greetingBefore.test(text.slice(sentenceStart, suggestion.start))) return [suggestion];
  const [, spaces = '', word = ''] =
    /^([ \t]+)([\p{L}\p{N}'’-]+)/u.exec(text.slice(suggestion.end)) ?? [];
  const next = text.slice(suggestion.end + spaces.length);
  if (word === '' || leansOnIt.test(next)) return [];
  const end = suggestion.end + spaces.length + word.length;
  // A name keeps its capital, and what is no common word may be one.
  if (!commonStart.test(word) && uncapitalised(word) !== word) return [];
  return [{ ...suggestion, end, replacement: uncapitalised(word) }];
}
