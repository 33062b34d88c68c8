import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  ...jsx,
  test: {
    projects: [
      {
        ...jsx,
        resolve: {
          alias: { 'webextension-polyfill': new URL('test/support/browser/index.ts', import.meta.url).pathname },
        },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // A process and a module graph for each of two hundred files took longer than the tests in them.
          isolate: false,
          // A test that hangs fails; one that a busy machine runs slowly does not.
          testTimeout: 60_000,
          setupFiles: ['test/support/leave-clean.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // Real browsers mostly wait: two files at once take little longer than one.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        // Needs what `npm run test:models` gets.
        test: {
          name: 'models',
          include: ['test/models/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
