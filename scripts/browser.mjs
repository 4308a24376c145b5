/** Finds a Chromium for the browser tests, or gets one in whichever way this machine allows. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, stop } from './set-up.mjs';

const known = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Path of a browser that is there, or undefined. */
export async function findBrowser() {
  return [...known, await playwrightsOwn()].find((file) => file && existsSync(file));
}

const canUseApt = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** A browser's path; installs one where none is; stops with a sentence where none is to be had. */
export async function ensureBrowser() {
  let found = await findBrowser();
  if (!found && canUseApt()) {
    console.log('Installing Chromium (Debian package) …');
    const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];
    run('apt-get', [...quiet, 'update']);
    run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    found = await findBrowser();
  }
  if (!found) {
    console.log("Trying Playwright's own Chromium …");
    run('playwright', ['install', 'chromium']);
    found = await findBrowser();
  }
  return (
    found ??
    stop('The browser tests need Chrome or Chromium and none could be found or installed. Install one, or set CHROME_PATH to it, and run npm test again.')
  );
}
