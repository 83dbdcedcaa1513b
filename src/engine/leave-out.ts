import type { Span } from './diagnostic.ts';
import type { Sentence } from './sentence.ts';
import { capitalised } from './wording.ts';

/** A change of the sentence that leaves words out. */
export type Cut = Span & { readonly replacement: string };

const fewestWordsLeft = 2;

/**
 * Leaves `span` out of the sentence: commas and spaces around it are tidied and a new first word gets
 * the capital. `undefined` when too little of the sentence would be left to stand alone.
 */
export function leaveOut({ text, source }: Sentence, span: Span): Cut | undefined {
  const before = text.slice(0, span.start).replace(/[\s,;:–—-]+$/u, '');
  const gap = /^[\s,;:–—-]*/u.exec(text.slice(span.end))?.[0] ?? '';
  const afterStart = span.end + gap.length;
  const after = text.slice(afterStart);
  const words = `${before} ${after}`.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < fewestWordsLeft) return undefined;

  if (before === '') {
    const first = source.charAt(afterStart);
    const hadCapital = /^\P{L}*\p{Lu}/u.test(source);
    const replacement = hadCapital ? capitalised(first) : first;
    return { start: 0, end: afterStart + 1, replacement };
  }
  const cut = { start: before.length, end: afterStart };
  if (/^[.?!)…]*$/u.test(after)) return { ...cut, replacement: '' };
  const hadComma = /^\s*[,;–—-]/u.test(text.slice(before.length, span.start));
  const hasComma = /^\s*[,;–—-]/u.test(gap);
  return { ...cut, replacement: hadComma !== hasComma ? ', ' : ' ' };
}

const carriesAFact =
  /\d|\uFFFC|\b(?:please|kindly|could you|can you|would you|will you|let me know|(?:would|'d) like|(?:i|we) need|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|attached|enclosed|(?:i|we)(?:'ve| have|'ll| will) (?!(?:never|always|just|only|had|been|seen|stopped|known|not|to|have)\b)\p{L}+)\b/iu;
/** A name, or another word with a capital inside the sentence. */
const name = /(?<=[\p{Ll}\p{N},;:] )(?!I\b)\p{Lu}\p{L}+/u;
const joint =
  /(?:\s*[,;:–—-]\s*|\s+)(?:(?:and|but|so|because|as|since|though|although|which)\s+)*$/iu;
/** What stands so at the start of a sentence waits for more. */
export const dependent =
  /^\W*(?:(?:and|but|so) )?(?:if|unless|when|whenever|since|as|after|before|had|with|for|while|because|given|to|in|on|at|from|instead|honestly|frankly|seriously|sorry|although|though|rather|not (?:blaming|to|that)|i (?:do not|don't) (?:want|mean)|a few|those|whoever|some of)\b/iu;
const fewestWordsOfAStatement = 4;

/**
 * Leaves an aside out that says nothing but displeasure: the end of a sentence when something is said before
 * it, the whole sentence otherwise. `undefined` where a fact or an ask would go with it.
 */
export function leaveOutAside(sentence: Sentence, { start }: Span): Cut | undefined {
  const { text, tokens } = sentence;
  const wordsBefore = tokens.filter(({ end }) => end <= start).length;
  const before = text.slice(0, start);
  const lastPart =
    before
      .replace(/[\s,;:–—-]+$/u, '')
      .split(/[,;:–—]\s/u)
      .at(-1) ?? '';
  if (
    wordsBefore >= fewestWordsOfAStatement &&
    !dependent.test(text) &&
    !dependent.test(lastPart)
  ) {
    const link = joint.exec(before);
    const isJoined = link !== null && /[^\s]/u.test(link[0]);
    const stop = /[\s.?!)…]*$/u.exec(text)?.index ?? text.length;
    const said = text.slice(start);
    const isSplit = /\b(?:between|both|either|neither)\b/iu.test(lastPart);
    const isOpen = /^(?:who|which|whose|where|whom)\b/iu.test(lastPart) || isSplit;
    if (isJoined && !isOpen && !carriesAFact.test(said) && !name.test(said))
      return leaveOut(sentence, { start: link.index, end: stop });
  }
  return carriesAFact.test(text) || name.test(text) ? undefined : leaveOutAll(sentence);
}

/** Leaves the whole sentence out. Offered only where the rest of the draft stands without it. */
export function leaveOutAll({ text }: Sentence): Cut {
  return { start: 0, end: text.length, replacement: '' };
}

/** Suggestions from a change that may not be possible. */
export function asSuggestions(
  cut: Cut | undefined,
  label = 'Leave it out',
): readonly (Cut & { readonly label: string })[] {
  return cut ? [{ ...cut, label }] : [];
}
