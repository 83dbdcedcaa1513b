import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { MessageContext } from '../src/engine/context.ts';
import { readCorpus } from '../test/support/corpus.ts';
import { type GrammarCount, newLints } from './rewrites/harper.ts';
import { type SampleMessage, type TriedFinding, tryRewrites } from './rewrites/tried-rewrites.ts';

const help = `npm run rewrites -- [--take N] [--skip N] [--file F.jsonl] [--rule ID] [--show N] [--bad] [--grammar]
Applies the first suggestion of every harsh or ambiguous finding in a sample of the flawed messages of the corpus
and says, rule by rule, how many findings carry one, how many are gone, what it raised, lost and broke.
--take: messages in the sample (1500), spread evenly over the corpus; --skip moves the sample along.
--file: messages from a file of {"text"} lines instead.
--rule, --show: prints N findings of a rule, before and after; --bad prints only those with a fault.
--grammar: counts what harper.js complains of after applying and did not before. Installs bench/ if need be.`;

const { values } = parseArgs({
  options: {
    take: { type: 'string', default: '1500' },
    skip: { type: 'string', default: '0' },
    file: { type: 'string' },
    rule: { type: 'string' },
    show: { type: 'string', default: '0' },
    bad: { type: 'boolean', default: false },
    grammar: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function sample(): readonly SampleMessage[] {
  const all = values.file
    ? fileMessages(values.file)
    : readCorpus().filter(({ kind }) => kind === 'flawed');
  const step = Math.max(1, Math.floor(all.length / Number(values.take)));
  return all.filter((_, at) => at % step === Number(values.skip) % step);
}

function fileMessages(file: string): readonly SampleMessage[] {
  const context: MessageContext = { channel: 'email', thread: 'reply' };
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const { text } = JSON.parse(line) as { text: string };
      return { id: `line ${at + 1}`, text, context };
    });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function isBad({ rewrite }: TriedFinding): boolean {
  if (!rewrite) return false;
  const { isGone, raised, lost, faults } = rewrite;
  return !isGone || raised.length + lost.length + faults.length > 0;
}

function row(name: string, its: readonly TriedFinding[]): string {
  const rewrites = its.flatMap(({ rewrite }) => rewrite ?? []);
  const counts = [
    its.length,
    rewrites.length,
    rewrites.filter(({ isGone }) => isGone).length,
    rewrites.filter(({ raised }) => raised.length > 0).length,
    rewrites.filter(({ lost }) => lost.length > 0).length,
    rewrites.filter(({ faults }) => faults.length > 0).length,
  ].map((count) => String(count).padStart(7));
  const share = (rewrites.length / Math.max(1, its.length)).toFixed(2).padStart(7);
  return `${name.padEnd(24)}${counts.join('')}${share}`;
}

function groupBy(its: readonly TriedFinding[], keyOf: (one: TriedFinding) => string) {
  const groups = new Map<string, TriedFinding[]>();
  for (const one of its) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function print(tried: readonly TriedFinding[]): void {
  say(`${''.padEnd(24)}  found carried  gone raised   lost faults  share`);
  const byRule = groupBy(tried, ({ rule }) => rule);
  for (const [rule, its] of [...byRule].sort((a, b) => b[1].length - a[1].length))
    say(row(rule, its));
  for (const [category, its] of groupBy(tried, (one) => one.category)) say(row(category, its));
  say(row('in all', tried));
}

function draw({ id, rule, span, before, rewrite }: TriedFinding): void {
  const { start, end } = span;
  say(`${rule} ${id}: ${before.slice(0, start)}‹${before.slice(start, end)}›${before.slice(end)}`);
  if (!rewrite) return;
  const { label, after, isGone, raised, lost, faults } = rewrite;
  const notes = [...(isGone ? [] : ['stays']), ...raised.map((one) => `raises ${one}`)];
  notes.push(...lost.map((one) => `loses ${one}`), ...faults);
  say(`  ⇒ ${label}: ${after}${notes.length > 0 ? `  ✗ ${notes.join(', ')}` : ''}\n`);
}

function printGrammar({ checked, worse, lints }: GrammarCount): void {
  const share = ((100 * worse) / Math.max(1, checked)).toFixed(2);
  say(`harper.js: ${checked} rewrites checked, ${worse} with new lints = ${share} %`);
  for (const lint of lints) say(`  ${lint}`);
}

async function main(): Promise<void> {
  if (values.help) {
    say(help);
    return;
  }
  const tried = tryRewrites(sample());
  const wanted = tried.filter(({ rule }) => values.rule === undefined || rule === values.rule);
  print(wanted);
  const drawn = wanted.filter((one) => !values.bad || isBad(one));
  for (const one of drawn.slice(0, Number(values.show))) draw(one);
  if (!values.grammar) return;
  const pairs = wanted.flatMap(({ before, rewrite }) =>
    rewrite ? [{ before, after: rewrite.after }] : [],
  );
  printGrammar(await newLints(pairs));
}

await main();
