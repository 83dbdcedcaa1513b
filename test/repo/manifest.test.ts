import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { sites } from '../../src/adapters/sites/index.ts';

const hosts = sites.flatMap(({ matches }) => matches).sort();

test('the hosts are those of the site adapters', () => {
  expect([...manifest.host_permissions].sort()).toEqual(hosts);
  for (const { matches } of manifest.content_scripts) expect([...matches].sort()).toEqual(hosts);
});

test('the permissions are few', () => {
  expect(manifest.permissions).toEqual(['storage', 'alarms', 'scripting']);
});

test('the version is the one of package.json', () => {
  expect(manifest.version).toBe(packageJson.version);
});

test('extension pages can load and reach nothing outside', () => {
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe|\*|data:/u);
});

const builds = ['dist/chromium', 'dist/firefox'].filter((folder) => existsSync(folder));
test.each(builds)('%s has nothing that a page could probe for', (folder) => {
  const built = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  expect(built).not.toHaveProperty('web_accessible_resources');
  expect(built).not.toHaveProperty('externally_connectable');
});
