import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isStarted, root } from './run.mjs';

const loads = [
  /<script[^>]+\bsrc="([^"]+)"/gu,
  /<link[^>]+\bhref="([^"]+)"/gu,
  /\b(?:import|from)\s*["']([^"']+\.js)["']/gu,
];

/**
 * Weighs what is built in dist/ against sizes.json. Gives the table as lines and whether all is within its budget.
 * @returns {{ ok: boolean, output: string }}
 */
export function weigh() {
  const { budgets } = JSON.parse(readFileSync(`${root}sizes.json`, 'utf8'));
  const lines = [];
  let ok = true;
  for (const browser of ['chromium', 'firefox']) {
    for (const { what, start, most } of budgets) {
      const size = gzipKilobytes(`${root}dist/${browser}`, start);
      const isWithin = size <= most;
      const verdict = isWithin ? '' : `, over its budget: make it smaller or argue for a new one`;
      lines.push(`${what} in ${browser}: ${size.toFixed(1)} of ${most} kB${verdict}`);
      ok &&= isWithin;
    }
  }
  return { ok, output: lines.join('\n') };
}

/**
 * @param {string} folder
 * @param {string} start
 */
function gzipKilobytes(folder, start) {
  const bytes = [...withAllItLoads(folder, start)].map(
    (file) => gzipSync(readFileSync(posix.join(folder, file)), { level: 9 }).length,
  );
  return bytes.reduce((sum, length) => sum + length, 0) / 1000;
}

/**
 * @param {string} folder
 * @param {string} start
 */
function withAllItLoads(folder, start) {
  const found = new Set([start]);
  for (const file of found) {
    const source = readFileSync(posix.join(folder, file), 'utf8');
    for (const pattern of file.endsWith('.css') ? [] : loads) {
      for (const [, address = ''] of source.matchAll(pattern)) {
        const isFromRoot = address.startsWith('/');
        found.add(isFromRoot ? address.slice(1) : posix.join(posix.dirname(file), address));
      }
    }
  }
  return found;
}

if (isStarted(import.meta.url)) {
  const { ok, output } = weigh();
  process.stdout.write(`${output}\n`);
  process.exitCode = ok ? 0 : 1;
}
