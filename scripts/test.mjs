import process from 'node:process';
import { check, runStep, vitest } from './check.mjs';
import { setUp } from './setup.mjs';

/** @typedef {import('./check.mjs').Step} Step */

/**
 * Every test, from the smallest to the browsers; also builds what the browsers run. A step without tests of its own,
 * such as types, counts as one failed test when it finds fault.
 */
async function test() {
  await setUp(['chromium', 'firefox']);
  const checked = await check();
  const browsers = await Promise.all([
    runStep('browser tests in Chromium', () => vitest('chromium')),
    runStep('browser tests in Firefox', () => vitest('firefox')),
  ]);
  return [...checked, ...browsers];
}

/** @param {readonly Step[]} steps */
function sum(steps) {
  const passed = steps.reduce((total, step) => total + step.passed, 0);
  const failed = steps.reduce((total, { ok, failed }) => total + Math.max(failed, ok ? 0 : 1), 0);
  return { passed, failed };
}

const { passed, failed } = await test().then(sum, (error) => {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
  return { passed: 0, failed: 1 };
});
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
