import { defineConfig } from 'vitest/config';

const minutes = (count: number): number => count * 60_000;

/** Three kinds of test: pure modules; a small site built whole; the real site in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        root: '.',
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          // Some run a command, a server or git, which take their time on a machine that has other things to do.
          testTimeout: minutes(0.5),
          hookTimeout: minutes(0.5),
        },
      },
      {
        root: '.',
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build-real-site.ts'],
          sequence: { groupOrder: 1 },
          // Two builds at once would only wait for each other on two cores.
          fileParallelism: false,
          testTimeout: minutes(2),
          hookTimeout: minutes(5),
        },
      },
      {
        root: '.',
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/build-real-site.ts'],
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          testTimeout: minutes(1),
          hookTimeout: minutes(5),
        },
      },
    ],
  },
});
