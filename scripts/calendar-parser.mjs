/** Brings python3-icalendar, a parser of calendar files that owes nothing to ours, for the full run of the tests. */
import { spawnSync } from 'node:child_process';
import { run } from './set-up.mjs';

/** Debian's Python knows Debian's packages; another one may come first on the path. */
const findPython = () => ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', 'import icalendar']).status === 0);
const canUseApt = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Installs the parser where it is missing and apt is at hand; says so in a sentence where it cannot be had. */
export function ensureCalendarParser() {
  if (!findPython() && canUseApt()) {
    console.log('Installing python3-icalendar (Debian package) …');
    const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];
    run('apt-get', [...quiet, 'update']);
    run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', 'python3-icalendar'], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  if (!findPython()) console.log('python3-icalendar is not here and could not be installed: calendar files are read back by ical.js alone.');
}
