// Measures one tool in a process of its own: node --expose-gc measure.mjs TOOL TEXTS.json. Prints one JSON object.
import { readFileSync } from 'node:fs';
import { memoryUsage } from 'node:process';

const [, , name, file] = process.argv;
const texts = JSON.parse(readFileSync(file, 'utf8'));

const collect = globalThis.gc ?? (() => undefined);
const memory = () => {
  collect();
  collect();
  const { heapUsed, external, rss } = memoryUsage();
  return { heap: heapUsed + external, rss };
};
const megabytes = (bytes) => bytes / 1e6;
const wordsOf = (text) => text.split(/\s+/u).length;
const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const before = memory();
const started = performance.now();
const { check } = await import(`./tools/${name}.mjs`);
await check(texts.first);
const start = performance.now() - started;

/** Milliseconds of one check. */
const timed = async (text) => {
  const from = performance.now();
  await check(text);
  return performance.now() - from;
};
/** Every text is new to the tool, so that what it remembers of the last one is no help. */
const perThousandWords = async (many) => {
  const times = [];
  for (const text of many) times.push(((await timed(text)) / wordsOf(text)) * 1000);
  return median(times);
};

for (const text of texts.warmUp) await check(text);
const short = await perThousandWords(texts.short);
const middle = await perThousandWords(texts.middle);

const edits = [];
for (const { draft, edited } of texts.edits) {
  await check(draft);
  for (const text of edited) edits.push(await timed(text));
}
const worked = memory();
const long = await perThousandWords(texts.long);
const after = memory();

process.stdout.write(
  JSON.stringify({
    start,
    short,
    middle,
    long,
    edit: median(edits),
    heap: megabytes(worked.heap - before.heap),
    heapAfterLong: megabytes(after.heap - before.heap),
    resident: megabytes(after.rss - before.rss),
  }),
);
