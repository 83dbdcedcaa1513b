import { readFileSync } from 'node:fs';
import { run } from './run.ts';

process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
});
