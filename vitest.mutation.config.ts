import { defineConfig } from 'vitest/config';

/**
 * The tests that the mutants of each room are run against: the room's own. Left out are the long properties,
 * what is read with another program, and the lists of words, which kill nothing that the others do not.
 */
const TESTS = {
  planner: ['tests/domain/planner/**/*.test.ts', 'tests/domain/*.test.ts'],
  composer: ['tests/domain/composer/**/*.test.ts', 'tests/content/{messages,table-words}.test.ts'],
};
const LEFT_OUT = ['planner/properties', 'planner/rule-words', 'planner/calendar/python-icalendar', 'composer/any-text'].map((name) => `tests/domain/${name}.test.ts`);

export default defineConfig({
  test: {
    include: process.env.MUTATE === 'composer' ? TESTS.composer : TESTS.planner,
    exclude: LEFT_OUT,
    testTimeout: 60_000,
    /** One worker for all files: a worker for each would take longer to start than its tests take. */
    isolate: false,
  },
});
