import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The content of the tests has days; whatever the clock says, they are in the past.
process.env['SOURCE_DATE_EPOCH'] ??= `${Date.UTC(2030, 0, 1) / 1000}`;

const minutes = (count: number): number => count * 60_000;

/** Tests that put another module in the place of one (`vi.mock`): what they load must be loaded for them alone. */
export const MODULE_REPLACING = [
  'tests/unit/files/make-folder.test.ts',
  'tests/unit/files/write-whole.test.ts',
  'tests/unit/scripts/index-site.test.ts',
  'tests/unit/scripts/one-file-fails.test.ts',
];

// Tests start commands and builds some 150 times: what Node has compiled once, it need not compile again.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));

/**
 * Pure modules; a small site built whole; the real site in a real Chromium. Limits are ten times what a test needs on a
 * quiet machine, and more: a limit is there to end what hangs, and no machine that runs tests is quiet.
 */
export default defineConfig({
  test: {
    expect: { poll: { timeout: minutes(0.75) } },
    projects: [
      {
        extends: true,
        root: '.',
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: MODULE_REPLACING,
          sequence: { groupOrder: 0 },
          // No module keeps state, so files share a process and each module is loaded once. Not threads: a test sets TZ.
          pool: 'forks',
          isolate: false,
          testTimeout: minutes(2),
          hookTimeout: minutes(2),
        },
      },
      {
        extends: true,
        root: '.',
        test: {
          name: 'unit-isolated',
          include: MODULE_REPLACING,
          sequence: { groupOrder: 0 },
          testTimeout: minutes(2),
        },
      },
      {
        extends: true,
        root: '.',
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build-real-site.ts', 'tests/build/shared-sites-folder.ts'],
          sequence: { groupOrder: 1 },
          // Two builds at once would only wait for each other on two cores.
          fileParallelism: false,
          isolate: false,
          testTimeout: minutes(3),
          hookTimeout: minutes(10),
        },
      },
      {
        extends: true,
        root: '.',
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/build-real-site.ts'],
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          isolate: false,
          testTimeout: minutes(2),
          hookTimeout: minutes(10),
        },
      },
    ],
  },
});
