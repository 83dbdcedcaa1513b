import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from '../test/support/corpus.ts';

const help = `npm run corpus:guard -- [FILE…]
Refuses corpus messages that share seven words in a row with any text in ../shared/eval/*.jsonl, so that
what Tact is measured on never becomes what it is trained on. FILE: names in corpus/ without .txt; all if none.`;

const run = 7;
const folder = new URL('../../shared/eval/', import.meta.url);

/** Every run of seven lower-cased words in the text, each joined by blanks. */
function runsOf(text: string): readonly string[] {
  const words = text
    .replaceAll('’', "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu);
  if (!words || words.length < run) return [];
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
}

/** The strings anywhere inside a row: its text, but also titles, quotes and rewrites. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The runs among `wanted` that occur in the evaluation sets, each with the set's file name. */
function runsInData(wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.jsonl'))) {
    for (const row of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
      if (row.trim() === '') continue;
      for (const words of stringsIn(JSON.parse(row)).flatMap(runsOf))
        if (wanted.has(words)) found.set(words, name);
    }
  }
  return found;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const messages = readCorpus().filter(
    ({ file }) => positionals.length === 0 || positionals.includes(file),
  );
  const unread = positionals.filter((name) => !messages.some(({ file }) => file === name));
  if (unread.length > 0) {
    process.stderr.write(`No messages in corpus/ for ${unread.join(', ')}. Give names as h1 a2.\n`);
    process.exitCode = 1;
    return;
  }
  if (!existsSync(folder)) {
    process.stdout.write('corpus guard: no data at hand in ../shared/eval, nothing compared\n');
    return;
  }
  const shared = runsInData(new Set(messages.flatMap(({ text }) => runsOf(text))));
  const refused = messages.flatMap(({ file, line, text }) => {
    const words = runsOf(text).find((each) => shared.has(each));
    return words ? [`corpus/${file}.txt:${line}: “${words}” is in ${shared.get(words)}`] : [];
  });
  if (refused.length === 0) {
    process.stdout.write(
      `corpus guard: ${messages.length} messages share no seven words in a row\n`,
    );
    return;
  }
  process.stderr.write(
    `${refused.join('\n')}\n${refused.length} of ${messages.length} messages share seven words in a row with ../shared/eval. Rewrite them in other words.\n`,
  );
  process.exitCode = 1;
}

main();
