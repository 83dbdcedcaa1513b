import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';

const configuration: IConfiguration = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
);

/** For each wall a file that climbs over it. */
const climbers: Readonly<Record<string, readonly [file: string, source: string]>> = {
  'engine-stands-alone': ['src/engine/a.ts', "import type {} from '../rules/index.ts';"],
  'engine-runs-anywhere': ['src/engine/b.ts', "import 'node:fs';"],
  'rules-see-only-engine': ['src/rules/harshness/c.ts', "import '../../platform/browser.ts';"],
  'rules-do-not-share': ['src/rules/harshness/d.ts', "import './e.ts';"],
  'checklists-see-only-engine': ['src/checklists/f.ts', "import '../rules/index.ts';"],
  'adapters-know-the-page-only': ['src/adapters/g.ts', "import '../settings/store.ts';"],
  'sites-and-editors-are-strangers': ['src/adapters/editors/h.ts', "import '../sites/i.ts';"],
  'engine-by-type-only': ['src/ui/j.ts', "import '../engine/check.ts';"],
  'session-conducts': ['src/session/k.ts', "import '../platform/browser.ts';"],
  'adapters-by-type-only': ['src/session/l.ts', "import '../adapters/sites/i.ts';"],
  'ui-is-properties-only': ['src/ui/m.ts', "import type {} from '../settings/store.ts';"],
  'settings-need-storage-only': ['src/settings/n.ts', "import '../ui/j.ts';"],
  'platform-knows-none-of-us': ['src/platform/o.ts', "import type {} from '../settings/store.ts';"],
  'background-sees-no-screen': ['src/background/z.ts', "import type {} from '../ui/j.ts';"],
  'session-by-type-only': ['src/background/aa.ts', "import '../session/bb.ts';"],
  'cli-is-the-engine': ['src/cli/p.ts', "import '../settings/store.ts';"],
  'one-door-to-compromise': ['src/engine/q.ts', "import 'compromise';"],
  'one-door-to-the-browser': ['src/session/r.ts', "import 'webextension-polyfill';"],
  'nobody-imports-entrypoints': ['src/session/s.ts', "import '../entrypoints/t.ts';"],
  'src-never-imports-test': ['src/ui/u.ts', "import '../../test/v.ts';"],
  'no-cycles': ['src/ui/w.ts', "import './w.ts'; import './x.ts';"],
  'everything-resolves': ['src/ui/y.ts', "import './not-there.ts';"],
};

const bystanders: Readonly<Record<string, string>> = {
  'src/rules/index.ts': 'export const rules = [];',
  'src/rules/harshness/e.ts': '',
  'src/platform/browser.ts': "import 'webextension-polyfill';",
  'src/settings/store.ts': "import '../platform/browser.ts';",
  'src/adapters/sites/i.ts': '',
  'src/engine/check.ts': '',
  'src/entrypoints/t.ts': '',
  'src/session/bb.ts': '',
  'src/ui/x.ts': "import './w.ts';",
  'test/v.ts': '',
  'node_modules/compromise/index.js': '',
  'node_modules/webextension-polyfill/index.js': '',
  'package.json': '{ "dependencies": { "compromise": "*", "webextension-polyfill": "*" } }',
};

const folder = mkdtempSync(join(tmpdir(), 'tact-walls-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every wall stops who climbs over it, and nobody else', async () => {
  const planted = Object.fromEntries(Object.values(climbers));
  for (const [file, source] of Object.entries({ ...bystanders, ...planted })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  const { tsConfig, ...options } = configuration.options ?? {};
  const { forbidden = [] } = configuration;
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });

  const { violations } = (output as ICruiseResult).summary;
  const caught = violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  for (const [wall, [file]] of Object.entries(climbers)) {
    expect(caught).toContain(`${wall}: ${file}`);
  }
  expect(Object.keys(climbers).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  const climbing = new Set(Object.values(climbers).map(([file]) => file));
  climbing.add('src/ui/x.ts');
  expect(violations.map(({ from }) => from).filter((file) => !climbing.has(file))).toEqual([]);
});
