/**
 * Mutation tests of the rules, part of `npm run test:full`. MUTATE names the room: `planner` (with the
 * dates it counts), `composer` or `findings`. Words are content and are not mutated; reports are in reports/mutation.
 */
import { chosenRoom } from './scripts/mutation/rooms.mjs';

const { name, mutate, least } = chosenRoom();

export default {
  testRunner: 'in-one-process',
  plugins: ['./scripts/mutation/test-runner.mjs'],
  mutate,
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
  thresholds: { high: 95, low: least, break: least },
};
