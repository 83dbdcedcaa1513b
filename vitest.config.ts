import { defineConfig } from 'vitest/config';
import type { BrowserName } from './test/browser/support/tab.ts';

/** The browser tests run once for each browser, with the built extension in `dist/`. */
function browserProject(browserName: BrowserName) {
  return {
    test: {
      name: browserName,
      include: ['test/browser/**/*.test.ts'],
      provide: { browserName },
      // One process and one browser for all files: a start takes Firefox three seconds.
      isolate: false,
      fileParallelism: false,
      maxWorkers: 1,
      hookTimeout: 60_000,
      testTimeout: 30_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/{unit,repo,corpus}/**/*.test.ts'],
          sequence: { shuffle: { tests: true } },
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
