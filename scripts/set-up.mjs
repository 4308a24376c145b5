/**
 * Brings a fresh clone to the point where everything runs: packages, and a Node that Astro accepts.
 * Written so that an old Node can read it and say what is wrong.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const binaries = path.join(root, 'node_modules', '.bin');

export const environment = () => ({
  ...process.env,
  PATH: binaries + path.delimiter + (process.env.PATH ?? ''),
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Says one sentence and ends. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Runs a command in the project with its own Node first on the path; returns the exit code. */
export function run(command, args, extra = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment(), ...extra },
    shell: process.platform === 'win32',
  });
  return error ? 1 : (status ?? 1);
}

function installPackages() {
  const stamp = path.join(root, 'node_modules', '.installed-lock');
  const lock = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']) !== 0) {
    stop('The packages could not be installed. Is the npm registry reachable? What npm said stands above.');
  }
  writeFileSync(stamp, lock);
}

function checkNode() {
  const { stdout } = spawnSync('node', ['--version'], {
    env: environment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const version = (stdout || process.version).trim();
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  stop(`Afterword needs Node 22.12 or newer; this is ${version}. Install a newer one from https://nodejs.org and try again.`);
}

/** Installs what is missing and makes sure that Node is new enough. A second call is quick. */
export function setUp() {
  installPackages();
  checkNode();
}
