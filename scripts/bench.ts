import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawTable, drawTargets } from './bench/table.ts';
import { benchTexts } from './bench/texts.ts';
import {
  bundleTact,
  installPeers,
  type Measured,
  measure,
  type Tool,
  tools,
} from './bench/tools.ts';

const usage = `Usage: npm run bench -- [--rounds N] [--only TOOL,…] [--write]

Measures Tact and its peers on the same texts, each in a process of its own, and prints the medians of N rounds (3).
  --only    some of ${tools.join(', ')}
  --write   puts the table into docs/bench.md too`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: tools.join(',') },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const page = new URL('../docs/bench.md', import.meta.url);
const marks = { from: '<!-- table -->', to: '<!-- /table -->' };

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function run(): Promise<void> {
  const wanted = values.only.split(',');
  const chosen = tools.filter((tool) => wanted.includes(tool));
  const results = new Map<Tool, Measured[]>(chosen.map((tool) => [tool, []]));
  if (chosen.some((tool) => tool !== 'tact')) installPeers();
  await bundleTact();
  const texts = fileURLToPath(new URL('../.cache/bench/texts.json', import.meta.url));
  writeFileSync(texts, JSON.stringify(benchTexts()));

  // Round by round, so that a busy minute of the machine touches all tools alike.
  for (let round = 1; round <= Number(values.rounds); round++)
    for (const [tool, rounds] of results) {
      process.stderr.write(`round ${round}: ${tool}\n`);
      rounds.push(await measure(tool, texts));
    }

  const [cpu] = cpus();
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, median of ${values.rounds} rounds.`;
  const told = `${drawTable(results)}\n\n${machine}\n\n${drawTargets(results)}`;
  say(told);
  if (values.write) writePage(told);
}

function writePage(told: string): void {
  const text = readFileSync(page, 'utf8');
  const from = text.indexOf(marks.from);
  const to = text.indexOf(marks.to);
  if (from < 0 || to < from)
    throw new Error(`docs/bench.md lacks ${marks.from} … ${marks.to}. Put the two lines back.`);
  writeFileSync(page, `${text.slice(0, from + marks.from.length)}\n\n${told}\n\n${text.slice(to)}`);
}

if (values.help) say(usage);
else await run();
