import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ ok: boolean, output: string, seconds: number }} Outcome */

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the project's folder and keeps what it says, both streams as they come. Never throws.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
export function run(program, args) {
  const started = performance.now();
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    /** @param {boolean} ok */
    const end = (ok) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ ok, output: stripVTControlCharacters(output), seconds });
    };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * Runs one of the project's tools with this Node, without npx in between.
 * @param {string} script path of the tool's program below node_modules
 * @param {readonly string[]} args
 */
export function runTool(script, args) {
  return run(process.execPath, [`node_modules/${script}`, ...args]);
}

/**
 * True when the file was started by itself and not imported.
 * @param {string} moduleUrl the file's `import.meta.url`
 */
export function isStarted(moduleUrl) {
  return process.argv[1] === fileURLToPath(moduleUrl);
}
