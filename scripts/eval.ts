import { parseArgs } from 'node:util';
import { type CorpusMessage, readCorpus } from '../test/support/corpus.ts';
import { calibrationTable, tradeTable } from './eval/calibration.ts';
import { writePart } from './eval/document.ts';
import { belowFloors } from './eval/floors.ts';
import { checkHeldOut, type Folds, holdOut, setNumber } from './eval/held-out.ts';
import { worst } from './eval/misses.ts';
import { shortcutTables } from './eval/shortcuts.ts';
import {
  drawn,
  groupTable,
  mainTable,
  markdown,
  measure,
  ruleTable,
  type Table,
} from './eval/tables.ts';
import { unseenExamples } from './eval/unseen-examples.ts';
import { createListener, type HeardMessage } from './train/examples.ts';
import { withFrequentFeatures } from './train/frequent.ts';

const help = `npm run eval -- [--by-file] [--shortcuts] [--misses N] [--take N] [--write]
Judges every message of the corpus by an engine whose ear and thresholds never saw its set, prints how it did, and
fails where a figure is below eval-floors.json. Takes some five minutes of one core.
--by-file: whole files are held out instead of sets.
--shortcuts: how much of what the ear hears can be had from length, dates, figures or place alone.
--misses: the N flawed messages least suspected, the N fine ones most wrongly flagged, for each label.
--take: only every Nth set, for a quick look; floors are not looked at.
--write: puts the tables into docs/accuracy.md.`;

const folds = 3;

const { values } = parseArgs({
  options: {
    'by-file': { type: 'boolean', default: false },
    shortcuts: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    take: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Sets by their number, files by their place in the alphabet, so that kinds are spread over the folds. */
function foldOfEach(messages: readonly CorpusMessage[]): Folds['foldOf'] {
  const files = [...new Set(messages.map(({ file }) => file))].sort();
  return values['by-file']
    ? ({ file }) => files.indexOf(file) % folds
    : (message) => setNumber(message) % folds;
}

function show(title: string, table: Table): void {
  say(`\n${title}\n${drawn(table).replaceAll('**', '  ')}`);
}

function evaluate(heard: readonly HeardMessage[], plan: Folds): void {
  const corpus = heard.map(({ from }) => from);
  const heldOut = holdOut(heard, plan);
  const outcomes = checkHeldOut(heldOut, plan);
  const measured = measure(outcomes);
  const heldBy = values['by-file'] ? 'file' : 'set';
  const main = mainTable(measured);
  const channels = groupTable('channel', outcomes, ({ message }) => message.context.channel);
  const kinds = groupTable('kind of message', outcomes, ({ message }) => message.kind);
  const halves = groupTable('half', outcomes, ({ message }) =>
    setNumber(message) % 2 === 0 ? 'rules written with it' : 'rules held from it',
  );
  const files = groupTable('file', outcomes, ({ message }) => message.file);
  const sure = calibrationTable(heldOut);
  const trade = tradeTable(heldOut);
  const rules = ruleTable(measured);
  show(`Held out by ${heldBy}, ${corpus.length} messages`, main);
  show('By channel', channels);
  show('By kind of message', kinds);
  show('By half of the corpus', halves);
  show('By file', files);
  show('How sure the ear says it is, and how often it is right', sure);
  show('What the ear alone would find, by how often it may be wrong', trade);
  show('By rule', rules);
  const lines = worst(outcomes, heldOut, Number(values.misses));
  if (Number(values.misses) > 0) say(lines.join('\n'));

  if (Number(values.take) > 1) return;
  if (values.write) {
    const groups = [main, channels, kinds, halves, files, sure, trade];
    const parts = heldBy === 'set' ? [...groups, rules] : groups;
    writePart(`by ${heldBy}`, parts.map(markdown).join('\n\n'));
  }
  const faults = belowFloors(measured, heldBy);
  say(faults.length === 0 ? '\nAll figures hold their floors.' : `\n${faults.join('\n')}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function testShortcuts(heard: readonly HeardMessage[], plan: Folds): void {
  const parts = shortcutTables(heard, plan);
  for (const { title, table, meaning } of parts) say(`\n${title}\n${drawn(table)}\n${meaning}`);
  if (!values.write || Number(values.take) > 1) return;
  const text = parts.map(
    ({ title, table, meaning }) => `${title}\n\n${markdown(table)}\n\n${meaning}`,
  );
  writePart('shortcuts', text.join('\n\n'));
}

function main(): void {
  if (values.help) {
    say(help);
    return;
  }
  const corpus = readCorpus().filter((message) => setNumber(message) % Number(values.take) === 0);
  const all = [...corpus, ...unseenExamples(corpus)].map(createListener());
  const frequent = withFrequentFeatures(all);
  const heard = frequent.slice(0, corpus.length);
  const always = frequent.slice(corpus.length);
  const plan = { folds, foldOf: foldOfEach(corpus), always };
  if (values.shortcuts) testShortcuts(heard, plan);
  else evaluate(heard, plan);
}

main();
