import { isStarted, runTool } from './run.mjs';

/**
 * Writes dist/chromium and dist/firefox side by side. Says one line for each; what the bundler has
 * to say is shown only when it fails, because crxjs reports every content script on every build.
 */
export async function build(browsers = ['chromium', 'firefox']) {
  await Promise.all(browsers.map(buildFor));
}

/** @param {string} browser */
async function buildFor(browser) {
  const mode = browser === 'firefox' ? 'firefox' : 'production';
  const { ok, output, seconds } = await runTool('vite/bin/vite.js', ['build', '--mode', mode]);
  if (!ok) throw new Error(`The ${browser} build failed.\n${output}`);

  process.stdout.write(`Built dist/${browser} in ${seconds.toFixed(1)} s.\n`);
}

if (isStarted(import.meta.url)) {
  await build().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
