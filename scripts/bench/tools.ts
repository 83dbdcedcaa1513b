import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

/** The names of the files in `bench/tools/`. */
export const tools = ['tact', 'harper', 'alex', 'retext-equality', 'write-good'] as const;

export type Tool = (typeof tools)[number];

/** What one process found. Times in milliseconds, memory in megabytes. */
export type Measured = {
  /** From nothing to the first answer, on 100 words. */
  readonly start: number;
  /** For 1,000 words, in texts of 100, of 2,000 and of 20,000 words that the tool has not seen. */
  readonly short: number;
  readonly middle: number;
  readonly long: number;
  /** A draft of 2,000 words again, one of its sentences written anew. */
  readonly edit: number;
  /** What was allocated since the start and is still held, after the drafts of 2,000 words. */
  readonly heap: number;
  /** The same after 40,000 words more. */
  readonly heapAfterLong: number;
  /** By how much the process has grown. */
  readonly resident: number;
};

const root = new URL('../../', import.meta.url);
const bench = fileURLToPath(new URL('bench/', root));
const cache = fileURLToPath(new URL('.cache/bench/', root));
const run = promisify(execFile);

/** Installs the peers if one is missing. */
export function installPeers(): void {
  const packages = ['harper.js', 'alex', 'retext-english', 'retext-equality', 'write-good'];
  if (packages.every((name) => existsSync(`${bench}node_modules/${name}`))) return;
  execFileSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: bench, stdio: 'inherit' });
}

/** Bundles Tact as it stands into one file, as it ships: no time is spent on translating TypeScript. */
export async function bundleTact(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(root),
    ssr: { noExternal: true },
    build: {
      ssr: 'scripts/bench/tact-engine.ts',
      outDir: cache,
      emptyOutDir: false,
      target: 'es2023',
      rollupOptions: { output: { entryFileNames: 'tact.mjs' } },
    },
  });
}

/** Measures a tool in a process of its own. Throws with what the process said when it fails. */
export async function measure(tool: Tool, texts: string): Promise<Measured> {
  const { stdout } = await run(
    process.execPath,
    ['--expose-gc', `${bench}measure.mjs`, tool, texts],
    { maxBuffer: 1e7 },
  );
  return JSON.parse(stdout) as Measured;
}
