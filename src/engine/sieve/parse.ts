/** A pattern as far as the sieve cares. Words are in lower case; `\0` stands for any text, `|` for an edge of a word. */
export type Node =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'anything' | 'edge' | 'nothing' }
  /** What must stand before or after, and takes no room. */
  | { readonly type: 'near'; readonly inner: Node }
  | { readonly type: 'sequence'; readonly parts: readonly Node[] }
  | { readonly type: 'choice'; readonly choices: readonly Node[] }
  | {
      readonly type: 'repeated';
      readonly inner: Node;
      readonly least: number;
      readonly most: number;
    };

const anything: Node = { type: 'anything' };
const nothing: Node = { type: 'nothing' };
const quantifier = /[*+?]\??|\{(\d+)(,?)(\d*)\}\??/uy;
const group = /\((?:\?(?::|=|!|<=|<!|<[\p{L}\p{N}_$]+>))?/uy;
const escapeSequence =
  /\\(?:[pP]\{[^}]*\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|c[A-Za-z]|\d+|[\s\S])/uy;
const classPattern = /\[(\^?)((?:\\[\s\S]|[^\]\\])*)\]/uy;
const mostInClass = 12;

/** `undefined` where the pattern says something that is not known here. */
export function parsePattern(source: string): Node | undefined {
  const reader = { source, at: 0 };
  const node = readChoice(reader);
  return reader.at === source.length ? node : undefined;
}

type Reader = { readonly source: string; at: number };

function take({ source, at }: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

function readChoice(reader: Reader): Node {
  const choices = [readSequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at++;
    choices.push(readSequence(reader));
  }
  const [only] = choices;
  return choices.length === 1 && only ? only : { type: 'choice', choices };
}

function readSequence(reader: Reader): Node {
  const parts: Node[] = [];
  let letters = '';
  const endLetters = () => {
    if (letters !== '') parts.push({ type: 'words', words: [letters] });
    letters = '';
  };
  while (reader.at < reader.source.length && !isEnd(reader.source.charAt(reader.at))) {
    const part = readRepeated(reader);
    const [letter, another] = part.type === 'words' ? part.words : [];
    if (letter !== undefined && another === undefined) letters += letter;
    else {
      endLetters();
      parts.push(part);
    }
  }
  endLetters();
  const [only] = parts;
  return parts.length === 1 && only ? only : { type: 'sequence', parts };
}

function isEnd(unit: string): boolean {
  return unit === '|' || unit === ')';
}

function readRepeated(reader: Reader): Node {
  const inner = readOne(reader);
  const found = '*+?{'.includes(reader.source.charAt(reader.at) || '.')
    ? take(reader, quantifier)
    : undefined;
  if (!found) return inner;
  const [whole, least, comma, most] = found;
  reader.at += whole.length;
  if (whole.startsWith('*')) return { type: 'repeated', inner, least: 0, most: 2 };
  if (whole.startsWith('+')) return { type: 'repeated', inner, least: 1, most: 2 };
  if (whole.startsWith('?')) return { type: 'repeated', inner, least: 0, most: 1 };
  const from = Number(least);
  return {
    type: 'repeated',
    inner,
    least: from,
    most: comma === '' ? from : most === '' ? Number.POSITIVE_INFINITY : Number(most),
  };
}

function readOne(reader: Reader): Node {
  const unit = reader.source.charAt(reader.at);
  if (unit === '(') return readGroup(reader);
  if (unit === '[') return readClass(reader);
  if (unit === '\\') return readEscape(reader);
  const point = String.fromCodePoint(reader.source.codePointAt(reader.at) ?? 0);
  reader.at += point.length;
  if (/[a-z ]/u.test(unit)) return { type: 'words', words: [unit] };
  if (unit === '^' || unit === '$') return nothing;
  return unit === '.' ? anything : wordsOf([point]);
}

function readGroup(reader: Reader): Node {
  const open = take(reader, group)?.[0] ?? '(';
  reader.at += open.length;
  const inner = readChoice(reader);
  reader.at++;
  if (open === '(?!' || open === '(?<!') return nothing;
  return open === '(?=' || open === '(?<=' ? { type: 'near', inner } : inner;
}

function readEscape(reader: Reader): Node {
  const whole = take(reader, escapeSequence)?.[0] ?? '\\';
  reader.at += whole.length;
  const kind = whole.charAt(1);
  if (kind === 'b') return { type: 'edge' };
  if (kind === 'B') return nothing;
  if (kind === 'd') return wordsOf(['0']);
  if (kind === 'n') return wordsOf(['\n']);
  return /[\p{L}\p{N}]/u.test(kind) ? anything : wordsOf([kind]);
}

function readClass(reader: Reader): Node {
  const found = take(reader, classPattern);
  reader.at += found?.[0].length ?? 1;
  const [, not, inside = ''] = found ?? [];
  if (not === '^' || /\\[^\]\\\-[/^.?+*$()|{}]/u.test(inside)) return anything;
  const units: string[] = [];
  const plain = [...inside.replaceAll(/\\([\s\S])/gu, '$1')];
  for (let at = 0; at < plain.length; at++) {
    const unit = plain[at] ?? '';
    if (unit === '-' && at > 0 && at < plain.length - 1) return anything;
    units.push(unit);
  }
  return units.length > mostInClass || units.length === 0 ? anything : wordsOf(units);
}

/** Other letters than those of English have forms that fold into each other: they are left open. */
function wordsOf(units: readonly string[]): Node {
  const words = units.map((unit) => (/^[\n -{}~]$/u.test(unit) ? unit.toLowerCase() : '\0'));
  return { type: 'words', words: words.map((unit) => unit.replace(/\d/u, '0')) };
}
