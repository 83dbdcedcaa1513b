import type { Span } from './diagnostic.ts';
import type { Draft } from './draft.ts';

/** Stands for one code unit of a link, a mention, code or quoted speech: no word pattern matches it. */
export const FILLER = '\uFFFC';

/** Stands for one code unit of a block that is not the writer's own: it ends a sentence. */
const BLANK = '\n';

/** Typographic forms and their plain equals, one code unit each, so that spans stay right. */
const plainForms: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\r': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
};

const blocks: readonly RegExp[] = [
  // Fenced code, closed or not.
  /^[ \t]{0,3}(```|~~~)[^\n]*(?:\n(?![ \t]{0,3}\1)[^\n]*)*(?:\n[^\n]*)?/gmu,
  // Quoted history: lines that start with ">", and the line that introduces them.
  /^[ \t]{0,3}>[^\n]*$/gmu,
  /^On [^\n]{6,120}\bwrote:[ \t]*$/gmu,
  // From the header of a forwarded or answered mail to the end.
  /^-{2,}\s?(?:Original Message|Forwarded message)\s?-{2,}[\s\S]*/gimu,
  // The signature: from its delimiter to the end.
  /^-- ?\n[\s\S]*/gmu,
  /^Sent from my [^\n]{2,40}$/gmu,
];

const inlines: readonly RegExp[] = [
  /`[^`\n]{1,200}`/gu,
  /\b(?:https?:\/\/|www\.)[^\s<>"']{2,500}/giu,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu,
  /(?<![\w@])@[\p{L}\p{N}_.-]{1,64}/gu,
  /(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:/gu,
  // Quoted speech of some length is somebody else's.
  /"[^"\n]{12,400}"/gu,
];

/**
 * The draft's text, same length, in which everything that is not the writer's own words is blotted
 * out and typographic quotes and spaces are plain. Spans of one are spans of the other.
 */
export function maskDraft(draft: Draft): string {
  const units = Array.from({ length: draft.text.length }, (_, at) => {
    const unit = draft.text.charAt(at);
    return plainForms[unit] ?? unit;
  });
  const fill = ({ start, end }: Span, unit: string) => {
    for (let at = Math.max(0, start); at < Math.min(end, units.length); at++) units[at] = unit;
  };
  for (const span of draft.excluded ?? []) fill(span, BLANK);

  let text = units.join('');
  for (const pattern of blocks) text = replaceBy(text, pattern, BLANK);
  for (const pattern of inlines) text = replaceBy(text, pattern, FILLER);
  return text;
}

function replaceBy(text: string, pattern: RegExp, unit: string): string {
  return text.replace(pattern, (match) => unit.repeat(match.length));
}
