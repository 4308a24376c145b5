/**
 * The rooms whose rules are mutated, the tests of their own that the mutants are run against, and the least score
 * asked. Left out of the tests are the long properties, what another program reads, and the lists of words, which
 * kill nothing that the others do not.
 */
export const ROOMS = {
  planner: {
    mutate: [
      'src/domain/planner/**/*.ts', 'src/domain/{iso-date,business-days,zoned-time,promise,contact-log,remembering}.ts',
      '!src/domain/planner/step.ts',
    ],
    include: ['tests/domain/planner/**/*.test.ts', 'tests/domain/*.test.ts'],
    exclude: ['**/planner/properties.test.ts', '**/planner/rule-words.test.ts', '**/python-icalendar.test.ts'],
    least: 90,
  },
  composer: {
    mutate: ['src/domain/composer/*.ts', 'src/domain/composer/frame/*.ts'],
    include: ['tests/domain/composer/*.test.ts'],
    exclude: ['**/composer/any-text.test.ts'],
    least: 85,
  },
  findings: {
    mutate: ['src/domain/composer/findings/*.ts'],
    include: ['tests/domain/composer/findings/*.test.ts'],
    exclude: [],
    least: 85,
  },
};

/** The room that MUTATE names, the planner without it. */
export function chosenRoom() {
  const name = process.env.MUTATE ?? 'planner';
  if (!ROOMS[name]) throw new Error(`MUTATE is "${name}"; the rooms are ${Object.keys(ROOMS).join(', ')}.`);
  return { name, ...ROOMS[name] };
}
