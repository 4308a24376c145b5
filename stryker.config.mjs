/**
 * Mutation tests of the rules, part of `npm run test:full`. MUTATE names the room: `planner` (with the
 * dates it counts) or `composer`. Words are content and are not mutated; reports are in reports/mutation.
 */
const ROOMS = {
  planner: {
    mutate: [
      'src/domain/planner/**/*.ts', 'src/domain/{iso-date,business-days,zoned-time,promise,contact-log}.ts',
      '!src/domain/planner/step.ts',
    ],
    least: 90,
  },
  composer: { mutate: ['src/domain/composer/**/*.ts'], least: 85 },
};

const name = process.env.MUTATE ?? 'planner';
const room = ROOMS[name];
if (!room) throw new Error(`MUTATE is "${name}"; the rooms are ${Object.keys(ROOMS).join(' and ')}.`);

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Which tests a mutant meets is known from the first run; to look through the imports again takes longer than they do.
  vitest: { configFile: `vitest.mutation.config.ts`, related: false },
  mutate: room.mutate,
  // A reason that a date leaves is held to its sentence elsewhere; which word stands in it is not a rule.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 4000,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { reportTests: false, reportScoreTable: true, logTests: false },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  tempDirName: 'reports/mutation/work',
  thresholds: { high: 95, low: room.least, break: room.least },
};
