import { FILLER } from './mask.ts';

/** `greeting` and `closing` are the lines around a mail's body; rules about requests skip them. */
export type SentenceKind = 'greeting' | 'body' | 'closing';

/** One sentence of a paragraph: offsets are relative to the paragraph. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
  readonly isListItem: boolean;
};

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|approx|e\.g|i\.e|etc|inc|ltd|jr|sr|fig|no|dept|est|max|min|a\.m|p\.m)\.\s*$/iu;
// With room for what stands before it.
const longestAbbreviation = 12;
// Unicode's rules do not end a sentence before a lower-case letter; people who write all in lower case do.
const stopBeforeLowerCase = /(?:\p{L}{2}|[)"'\d])[.?!]+\s+(?=\p{Ll})/gu;
const listMark = /^\s*(?:[-*•–—]|\(?\d{1,2}[.)]|[a-z][.)])\s+/u;
const greeting =
  /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|namaste|hola|hallo|respected|morning|afternoon)\b(?:\b(?:mr|mrs|ms|dr|prof|st)\.|[^.?!\n]){0,60}[,!:.–-]?\s*$/iu;
/** What a line that begins like a greeting goes on to say: “Hi Ana, we need to talk.” */
const saysMore =
  /\S\s.*\b(?:i|i'm|i've|we|you|it|is|are|can|could|please|pls|kindly|need|this|that|just|what|when|how|any|thanks|here|have|do|see|no|sorry)\b/iu;
const closing =
  /^\s*(?:(?:kind|best|warm|many|with (?:kind|best|warm))?\s*(?:regards|wishes|thanks)|best|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?|thanks(?: again| a lot| so much| very much)?|thank you|respectfully|all the best|take care|talk soon|ciao|br|rgds|thx)\s*[,.!]?\s*$/iu;

/** Splits a masked text at blank lines. A hard-wrapped line is joined to the next one. */
export function paragraphsOf(text: string): readonly { start: number; text: string }[] {
  const paragraphs: { start: number; text: string }[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu))
    paragraphs.push({ start: match.index, text: unwrap(match[0]) });
  return paragraphs;
}

function unwrap(paragraph: string): string {
  if (!paragraph.includes('\n')) return paragraph;
  // A line of some length that ends without a stop and goes on in lower case was wrapped by a mail program.
  return paragraph.replace(/\n(?<=[^\n]{45}[^\n.?!:;]\n)(?=[a-z(\d"'])/gu, (_, at: number) =>
    listMark.test(paragraph.slice(at + 1)) ? '\n' : ' ',
  );
}

/** The sentences of one paragraph, without the white space around them. */
export function segmentsOf(paragraph: string): readonly Segment[] {
  const segments: Segment[] = [];
  let lineStart = 0;
  for (const line of paragraph.split('\n')) {
    segments.push(...segmentsOfLine(line, lineStart));
    lineStart += line.length + 1;
  }
  return segments;
}

function kindOf(line: string): SentenceKind {
  if (greeting.test(line) && !saysMore.test(line)) return 'greeting';
  return closing.test(line) ? 'closing' : 'body';
}

/** Whether the words end with an abbreviation: its stop ends no sentence. */
function endsShort(words: string): boolean {
  const trimmed = words.trimEnd();
  return trimmed.endsWith('.') && abbreviation.test(trimmed.slice(-longestAbbreviation));
}

function partsOf(segment: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: stop, index } of segment.matchAll(stopBeforeLowerCase)) {
    parts.push(segment.slice(start, index + stop.length));
    start = index + stop.length;
  }
  return [...parts, segment.slice(start)];
}

function segmentsOfLine(line: string, offset: number): readonly Segment[] {
  const mark = listMark.exec(line)?.[0].length ?? 0;
  const kind = kindOf(line.trim());
  const pieces: { start: number; end: number }[] = [];
  for (const { segment, index } of sentenceSegmenter.segment(line.slice(mark))) {
    let start = mark + index;
    for (const part of partsOf(segment)) {
      const last = pieces.at(-1);
      if (last && endsShort(line.slice(last.start, last.end))) last.end += part.length;
      else pieces.push({ start, end: start + part.length });
      start += part.length;
    }
  }
  return pieces.flatMap(({ start, end }) => {
    const words = line.slice(start, end);
    const trimmed = words.trim();
    if (trimmed === '' || trimmed.replaceAll(FILLER, '').trim() === '') return [];
    const from = start + words.indexOf(trimmed);
    return [
      {
        start: offset + from,
        end: offset + from + trimmed.length,
        kind,
        isListItem: mark > 0,
      },
    ];
  });
}
