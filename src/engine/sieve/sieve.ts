import { requirementOf } from './requirement.ts';
import { visitWindows, windowCount, windowsOf } from './windows.ts';

/** Of one clause, where its alternatives end, and the windows of all of them in a row. */
type Clause = { readonly ends: Uint16Array; readonly windows: Uint16Array };

const sieves = new WeakMap<RegExp, readonly Clause[]>();

/** The windows of the text that was looked at last bear the number of its turn. */
const seen = new Uint32Array(windowCount);
let turn = 0;
let current = '';
let isOpen = true;

/**
 * Whether the pattern can match somewhere in the text: false only where it surely does not, and much faster to tell
 * than by trying. Each text is looked at once if it is asked about in one go.
 */
export function couldMatch(pattern: RegExp, text: string): boolean {
  let clauses = sieves.get(pattern);
  if (!clauses) {
    clauses = requirementOf(pattern)
      .map(clauseOf)
      .sort((a, b) => a.ends.length - b.ends.length);
    sieves.set(pattern, clauses);
  }
  if (clauses.length === 0) return true;
  if (text !== current) lookAt(text);
  return isOpen || clauses.every(isMet);
}

/** What `pattern.test(text)` tells of a pattern without `g` or `y`, most of the time without trying. */
export function isMatch(pattern: RegExp, text: string): boolean {
  return couldMatch(pattern, text) && pattern.test(text);
}

/** What `pattern.exec(text)` gives for patterns without `g` or `y`, `null` most of the time without trying. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return couldMatch(pattern, text) ? pattern.exec(text) : null;
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
  // The long s and the Kelvin sign match s and k: such a text is left to the patterns.
  isOpen = text.includes('\u017F') || text.includes('\u212A');
  turn++;
  visitWindows(text, note);
}

function note(window: number): void {
  seen[window] = turn;
}
