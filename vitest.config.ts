import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    /** Long enough for a slow machine with others at work on it: how fast something is, a benchmark tells. */
    testTimeout: 120_000,
    maxWorkers: '100%',
  },
});
