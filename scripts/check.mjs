import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { isStarted, root, runTool } from './run.mjs';
import { weigh } from './sizes.mjs';

/** @typedef {{ name: string, ok: boolean, seconds: number, output: string, passed: number, failed: number }} Step */
/** @typedef {{ ok: boolean, output: string, passed?: number, failed?: number }} Outcome */

// Two at a time, the long ones first: the tools use little more than one core each.
const lanes = 2;

/** @type {readonly (readonly [name: string, run: () => Outcome | Promise<Outcome>])[]} */
const steps = [
  ['unit tests', () => vitest('unit')],
  ['types', () => runTool('typescript/bin/tsc', ['--noEmit'])],
  ['builds and their sizes', weighBuilds],
  ['dead code', () => runTool('knip/bin/knip.js', [])],
  ['walls', () => runTool('dependency-cruiser/bin/dependency-cruise.mjs', ['src'])],
  ['lint and format', () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])],
  ['generated files', () => runTool('tsx/dist/cli.mjs', ['scripts/generate.ts', '--check'])],
];

/**
 * Everything that can be said about the code without a browser. Prints a line for each step as it ends, and what a
 * tool said where it found fault.
 * @returns {Promise<Step[]>}
 */
export async function check() {
  const waiting = [...steps];
  /** @type {Step[]} */
  const done = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      done.push(await runStep(...next));
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return done;
}

/**
 * @param {string} name
 * @param {() => Outcome | Promise<Outcome>} run
 * @returns {Promise<Step>}
 */
export async function runStep(name, run) {
  const started = performance.now();
  const { ok, output, passed = 0, failed = 0 } = await run();
  const seconds = (performance.now() - started) / 1000;
  const count = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s${count})\n`);
  if (!ok) process.stdout.write(`${output.trim()}\n`);
  return { name, ok, seconds, output, passed, failed };
}

/**
 * Runs one project of vitest and counts its tests. A run that fails without a failed test (a hook, a file that does
 * not load) counts as one.
 * @param {string} project
 * @returns {Promise<Outcome>}
 */
export async function vitest(project) {
  const file = `${root}.cache/vitest-${project}.json`;
  mkdirSync(`${root}.cache`, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await runTool('vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    ...reporters,
  ]);
  const { passed, failed } = readCounts(file);
  return { ok, output, passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** @param {string} file */
function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @returns {Promise<Outcome>} */
async function weighBuilds() {
  try {
    await build();
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
  return weigh();
}

if (isStarted(import.meta.url)) {
  const started = performance.now();
  const failed = (await check()).filter(({ ok }) => !ok);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict =
    failed.length === 0 ? 'All is well' : `At fault: ${failed.map(({ name }) => name).join(', ')}`;
  process.stdout.write(`${verdict} (${seconds} s).\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
