/**
 * `npm test`: types, lint, units, content checks, the built site in a browser.
 * `npm run test:full` adds what takes longer. The last line counts what passed and failed.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOMS } from './mutation/rooms.mjs';
import { root, run, setUp } from './set-up.mjs';

const full = process.argv.includes('--full');
const reports = path.join(root, 'reports');
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati'];
/** What reckons with days: run in other zones of the machine, too. */
const datedRooms = ['tests/domain/planner', 'tests/domain/place', 'tests/domain/zoned-time', 'tests/domain/iso-date', 'tests/domain/business-days', 'tests/stores'];
const count = { passed: 0, failed: 0 };
const failures = [];

function add(name, passed, failed) {
  count.passed += passed;
  count.failed += failed;
  if (failed > 0) failures.push(`${name}: ${failed}`);
}

function check(name, command, args, extra) {
  console.log(`\n— ${name}`);
  const ok = run(command, args, extra) === 0;
  add(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

const report = (file) => JSON.parse(readFileSync(path.join(reports, file), 'utf8'));

/** The tests of a unit report that failed, each with the first line of why. */
function failedUnits({ name: of, status, message, assertionResults }) {
  if (status !== 'failed') return [];
  const failed = assertionResults.filter((one) => one.status === 'failed');
  const lines = failed.map(({ fullName, failureMessages: [why = ''] }) => `${fullName} (${why.split('\n')[0]})`);
  return (lines.length > 0 ? lines : [message.split('\n')[0]]).map((line) => `  ${path.relative(root, of)}: ${line}`);
}

/** The tests of a browser report that failed. */
function failedSpecs({ file, specs = [], suites = [] }) {
  return [...specs.filter(({ ok }) => !ok).map(({ title }) => `  ${file}: ${title}`), ...suites.flatMap(failedSpecs)];
}

function units(name, args, extra) {
  console.log(`\n— ${name}`);
  const file = `${name.replace(/\W+/g, '-')}.json`;
  const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=reports/${file}`, ...args], extra);
  try {
    const { numPassedTests, numFailedTests, testResults } = report(file);
    add(name, numPassedTests, numFailedTests || (status === 0 ? 0 : 1));
    failures.push(...testResults.flatMap(failedUnits));
  } catch {
    add(name, 0, 1);
  }
}

function browserTests(name, executable, specs = [], extra = {}) {
  console.log(`\n— ${name}`);
  const status = run('playwright', ['test', ...specs], { CHROME_PATH: executable, ...(full && { ALL_TESTS: '1' }), ...extra });
  try {
    const { stats: { expected, unexpected, flaky }, suites } = report('browser.json');
    add(name, expected + flaky, unexpected || (status === 0 ? 0 : 1));
    failures.push(...suites.flatMap(failedSpecs));
  } catch {
    add(name, 0, 1);
  }
}

/** The site on a host that keeps it under a path: every link must stay below it. */
function underAPath(executable) {
  const place = { SITE_URL: 'https://host.test', BASE_PATH: '/under/a/path' };
  if (check('build under a path', 'npm', ['run', '--silent', 'build'], place)) {
    browserTests('under a path', executable, ['links.spec.ts', 'head.spec.ts', 'search.spec.ts', 'offline.spec.ts'], place);
  }
}

setUp();
rmSync(reports, { recursive: true, force: true });
const { ensureBrowser } = await import('./browser.mjs');
const executable = await ensureBrowser();
if (full) (await import('./calendar-parser.mjs')).ensureCalendarParser();

check('types of the domain', 'tsc', ['-p', 'src/domain/tsconfig.json']);
check('types', 'astro', ['check', '--minimumFailingSeverity', 'error']);
check('lint', 'eslint', ['.', '--max-warnings=0']);
check('spelling', 'cspell', ['lint', '--no-progress']);
units('units', [], { TZ: 'UTC' });
for (const zone of zones) units(`dates in ${zone}`, datedRooms, { TZ: zone, PROPERTY_RUNS: '500' });
if (full) underAPath(executable);
if (check('build', 'npm', ['run', '--silent', 'build'])) {
  check('html', 'html-validate', ['dist/**/*.html']);
  browserTests('browser', executable);
}
if (full) {
  units('100,000 cases of each property', ['tests/domain/planner/properties.test.ts'], { TZ: 'UTC', PROPERTY_RUNS: '100000' });
  for (const room of Object.keys(ROOMS)) check(`mutants of the ${room}`, 'stryker', ['run'], { TZ: 'UTC', MUTATE: room });
  check('budgets', 'npm', ['run', '--silent', 'bench']);
}

if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
