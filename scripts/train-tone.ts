import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { storeToneWeights } from '../src/engine/tone-weights.ts';
import { commonPlaces, fitTone, toneSum } from './train/tone-fit.ts';
import { crossValidateTone } from './train/tone-report.ts';
import { hasToneData, readNeutralRows, readToneRows, type ToneRow } from './train/tone-rows.ts';

const file = new URL('../src/engine/tone-weights.json', import.meta.url);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function train(rows: readonly ToneRow[]): void {
  const table = fitTone(rows, commonPlaces(rows));
  const sums = readNeutralRows().map((row) => toneSum(row, table));
  sums.sort((a, b) => a - b);
  const center = sums[Math.floor(sums.length / 2)] ?? 0;
  const text = `${JSON.stringify(storeToneWeights({ ...table, center }))}\n`;
  writeFileSync(file, text);
  const kilobytes = (gzipSync(text).length / 1000).toFixed(1);
  say(`Wrote the tone weights: ${kilobytes} kB packed. The middle lies at ${center.toFixed(2)}.`);
}

if (!hasToneData())
  say('No data at hand: the judged sets are not beside the project. Nothing changed.');
else if (process.argv.includes('--report'))
  for (const { set, area, messages } of crossValidateTone(readToneRows()))
    say(`${set.padEnd(26)} ${area.toFixed(3)}  of ${messages}`);
else train(readToneRows());
