import { keptFor } from '../kept-for.ts';
import { requirementOf } from './requirement.ts';
import { asciiTwin } from './twin.ts';
import { visitWindows, windowCount, windowsOf } from './windows.ts';

/** Of one clause, where its alternatives end, and the windows of all of them in a row. */
type Clause = { readonly ends: Uint16Array; readonly windows: Uint16Array };

type Sieve = { readonly clauses: readonly Clause[]; readonly twin: RegExp };

const sieveOf = keptFor(
  (pattern: RegExp): Sieve => ({
    clauses: requirementOf(pattern)
      .map(clauseOf)
      .sort((a, b) => a.ends.length - b.ends.length),
    twin: asciiTwin(pattern),
  }),
);

/** The windows of the text that was looked at last bear the number of its turn. */
const seen = new Uint32Array(windowCount);
let turn = 0;
let current = '';
let isOpen = true;
let isAscii = true;

/**
 * The pattern by which to look for matches in this text: the same one or one that finds the same faster; `undefined`
 * where there surely is no match, which is much faster to tell than by trying. A text is looked at once if it is asked
 * about in one go.
 */
export function patternFor(pattern: RegExp, text: string): RegExp | undefined {
  const { clauses, twin } = sieveOf(pattern);
  if (text !== current) lookAt(text);
  return isOpen || clauses.every(isMet) ? (isAscii ? twin : pattern) : undefined;
}

/** What `pattern.test(text)` tells of a pattern without `g` or `y`, most of the time without trying. */
export function isMatch(pattern: RegExp, text: string): boolean {
  return patternFor(pattern, text)?.test(text) ?? false;
}

/** What `pattern.exec(text)` gives for patterns without `g` or `y`, `null` most of the time without trying. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return patternFor(pattern, text)?.exec(text) ?? null;
}

function clauseOf(alternatives: readonly string[]): Clause {
  const ends: number[] = [];
  const windows: number[] = [];
  for (const words of alternatives) {
    windows.push(...windowsOf(words));
    ends.push(windows.length);
  }
  return { ends: Uint16Array.from(ends), windows: Uint16Array.from(windows) };
}

function isMet({ ends, windows }: Clause): boolean {
  let from = 0;
  for (let one = 0; one < ends.length; one++) {
    const end = ends[one] ?? 0;
    let at = from;
    while (at < end && seen[windows[at] ?? 0] === turn) at++;
    if (at === end) return true;
    from = end;
  }
  return false;
}

function lookAt(text: string): void {
  current = text;
  isAscii = !beyondAscii.test(text);
  // The long s and the Kelvin sign match s and k: such a text is left to the patterns.
  isOpen = !isAscii && /[\u017F\u212A]/u.test(text);
  turn++;
  visitWindows(text, note);
}

const beyondAscii = /[^\0-\x7f]/;

function note(window: number): void {
  seen[window] = turn;
}
