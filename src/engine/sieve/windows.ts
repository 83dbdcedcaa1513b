/**
 * Three neighbours of a text as one number under 2^15: five bits each. Letters are themselves whatever their case,
 * digits are alike, and so are most signs. The edge of a word may stand first or last.
 */
export const windowCount = 1 << 15;

/** How an alternative of a requirement writes the edge of a word, and any text at all. */
export const edgeSign = '|';
export const anythingSign = '\0';

const digit = 27;
const space = 28;
const quote = 29;
const edge = 30;
const other = 31;
const underscore = 95;

function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 65 && unit <= 90) return unit - 64;
  if (unit >= 48 && unit <= 57) return digit;
  if (unit === 32) return space;
  return unit === 39 ? quote : other;
}

function isWordUnit(unit: number): boolean {
  return codeOf(unit) <= digit || unit === underscore;
}

function windowOf(first: number, middle: number, last: number): number {
  return (first << 10) | (middle << 5) | last;
}

/** Visits every window of the text, with and without the edges of its words. */
export function visitWindows(text: string, visit: (window: number) => void): void {
  let first = other;
  let middle = other;
  let wasWord = false;
  let isWord = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const last = codeOf(unit);
    const willBeWord = last <= digit || unit === underscore;
    // The middle unit stands at `at - 1`, between `first` and `last`.
    visit(windowOf(first, middle, last));
    if (isWord && !wasWord) visit(windowOf(edge, middle, last));
    if (isWord && !willBeWord) {
      visit(windowOf(first, middle, edge));
      if (!wasWord) visit(windowOf(edge, middle, edge));
    }
    first = middle;
    middle = last;
    wasWord = isWord;
    isWord = willBeWord;
  }
}

/** The windows that a text must show if it holds the words of an alternative. */
export function windowsOf(alternative: string): readonly number[] {
  const units: number[] = [];
  for (let at = 0; at < alternative.length; at++) {
    const isImplied = alternative.charAt(at) === edgeSign && isEdgeImplied(alternative, at);
    if (!isImplied) units.push(alternative.charCodeAt(at));
  }
  const found: number[] = [];
  for (let at = 0; at + 2 < units.length; at++) {
    const first = units[at] ?? 0;
    const middle = units[at + 1] ?? 0;
    const last = units[at + 2] ?? 0;
    if (first === 0 || middle === 0 || last === 0 || middle === edgeUnit) continue;
    if ((first === edgeUnit || last === edgeUnit) && !isWordUnit(middle)) continue;
    const window = windowOf(codeOrEdge(first), codeOf(middle), codeOrEdge(last));
    if (!found.includes(window)) found.push(window);
  }
  return found;
}

const edgeUnit = edgeSign.charCodeAt(0);

function codeOrEdge(unit: number): number {
  return unit === edgeUnit ? edge : codeOf(unit);
}

/** Between a letter and a sign there is an edge whether the pattern says so or not. */
function isEdgeImplied(alternative: string, at: number): boolean {
  if (at === 0 || at + 1 >= alternative.length) return false;
  const before = alternative.charCodeAt(at - 1);
  const after = alternative.charCodeAt(at + 1);
  if (before === 0 || after === 0) return false;
  return isWordUnit(before) !== isWordUnit(after);
}
