import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser } from './support/launch.ts';
import { waitFor } from './support/wait-for.ts';

const page = 'https://mail.google.com/';

/** A copy of the build that sends a word from the page and one from the background. */
function chattyBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tact-chatty-'));
  cpSync(`dist/${inject('browserName')}`, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { content_security_policy, ...rest } = manifest;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(rest));
  appendFileSync(
    join(folder, 'src/entrypoints/detector.iife.js'),
    "\nfetch('https://from-page.example/').catch(() => undefined);",
  );
  appendFileSync(
    join(folder, 'service-worker-loader.js'),
    "\nfetch('https://from-background.example/').catch(() => undefined);",
  );
  return folder;
}

test('a build that sends anything is caught', async () => {
  const folder = chattyBuild();
  const driver = await launchBrowser(inject('browserName'), { extension: folder });
  onTestFinished(async () => {
    await driver.close();
    rmSync(folder, { recursive: true });
  });
  driver.serve((url) =>
    url === page ? { body: '<!doctype html><title>A page without a policy</title>' } : undefined,
  );
  const tab = await driver.newTab();
  await tab.goto(page);

  const heard = (host: string) => driver.requests().some((url) => url.includes(host));
  await waitFor('the word from the page', () => heard('from-page.example'));
  await waitFor('the word from the background', () => heard('from-background.example'));
  expect(driver.requests().filter((url) => !url.includes('.example'))).toEqual([]);
});
