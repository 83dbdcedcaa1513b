import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../docs/accuracy.md', import.meta.url);

/** Parts of `docs/accuracy.md` that `npm run eval -- --write` fills. */
export type Part = 'by set' | 'by file' | 'shortcuts';

/** Puts the text between the two marks of its part. Throws when the page lacks them. */
export function writePart(part: Part, text: string): void {
  const start = `<!-- ${part}: written by \`npm run eval -- --write\` -->`;
  const end = `<!-- end of ${part} -->`;
  const page = readFileSync(file, 'utf8');
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`docs/accuracy.md must hold the lines ${start} and ${end}.`);
  writeFileSync(file, `${page.slice(0, from)}${start}\n\n${text}\n\n${page.slice(to)}`);
}
