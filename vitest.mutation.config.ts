import { defineConfig } from 'vitest/config';

/** The tests that mutants of the rules are run against: those of the domain, without the long properties. */
export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts', 'tests/content/{messages,table-words}.test.ts'],
    exclude: ['tests/domain/planner/properties.test.ts'],
    testTimeout: 60_000,
  },
});
