import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Writes dist/chromium and dist/firefox side by side. Says one line for each; what the bundler has
 * to say is shown only when it fails, because crxjs reports every content script on every build.
 */
export async function build(browsers = ['chromium', 'firefox']) {
  await Promise.all(browsers.map(buildFor));
}

async function buildFor(browser) {
  const started = performance.now();
  try {
    await run(process.execPath, [
      'node_modules/vite/bin/vite.js',
      'build',
      '--mode',
      modeOf(browser),
    ]);
  } catch (error) {
    throw new Error(
      `The ${browser} build failed.\n${error.stdout ?? ''}${error.stderr ?? error.message}`,
    );
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Built dist/${browser} in ${seconds} s.\n`);
}

function modeOf(browser) {
  return browser === 'firefox' ? 'firefox' : 'production';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
