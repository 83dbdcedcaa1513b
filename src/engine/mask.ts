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

const notPlain = /[’‘ʼ“”„\u00A0\u202F\u2009\t\r\u2028\u2029]/gu;

/** What is blotted out, and letters without which it is not there: most drafts hold none of them. */
type Blot = { readonly pattern: RegExp; readonly holds: readonly string[] };

const blocks: readonly Blot[] = [
  // Fenced code, closed or not.
  {
    pattern: /^[ \t]{0,3}(```|~~~)[^\n]*(?:\n(?![ \t]{0,3}\1)[^\n]*)*(?:\n[^\n]*)?/gmu,
    holds: ['```', '~~~'],
  },
  // Quoted history: lines that start with ">", and the line that introduces them.
  { pattern: /^[ \t]{0,3}>[^\n]*$/gmu, holds: ['>'] },
  { pattern: /^On [^\n]{6,120}\bwrote:[ \t]*$/gmu, holds: ['wrote:'] },
  // From the header of a forwarded or answered mail to the end.
  {
    pattern: /^-{2,}\s?(?:Original Message|Forwarded message)\s?-{2,}[\s\S]*/gimu,
    holds: ['--'],
  },
  // The signature: from its delimiter to the end.
  { pattern: /^-- ?\n[\s\S]*/gmu, holds: ['--'] },
  { pattern: /^Sent from my [^\n]{2,40}$/gmu, holds: ['Sent from my '] },
];

const inlines: readonly Blot[] = [
  { pattern: /`[^`\n]{1,200}`/gu, holds: ['`'] },
  {
    pattern: /\b(?:https?:\/\/|www\.)[^\s<>"']{2,500}/giu,
    holds: ['://', 'ww', 'Ww', 'wW', 'WW'],
  },
  { pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu, holds: ['@'] },
  { pattern: /(?<![\w@])@[\p{L}\p{N}_.-]{1,64}/gu, holds: ['@'] },
  { pattern: /(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:/gu, holds: [':'] },
  // Quoted speech of some length is somebody else's.
  { pattern: /"[^"\n]{12,400}"/gu, holds: ['"'] },
];

/**
 * The draft's text, same length, in which everything that is not the writer's own words is blotted
 * out and typographic quotes and spaces are plain. Spans of one are spans of the other.
 */
export function maskDraft({ text, excluded = [] }: Draft): string {
  let masked = text.replace(notPlain, (unit) => plainForms[unit] ?? unit);
  for (const span of excluded) masked = withBlank(masked, span);
  for (const blot of blocks) masked = blotOut(masked, blot, BLANK);
  for (const blot of inlines) masked = blotOut(masked, blot, FILLER);
  return masked;
}

function withBlank(text: string, { start, end }: Span): string {
  const from = Math.max(0, start);
  const to = Math.min(end, text.length);
  return to > from ? text.slice(0, from) + BLANK.repeat(to - from) + text.slice(to) : text;
}

function blotOut(text: string, { pattern, holds }: Blot, unit: string): string {
  if (!holds.some((sign) => text.includes(sign))) return text;
  return text.replace(pattern, (match) => unit.repeat(match.length));
}
