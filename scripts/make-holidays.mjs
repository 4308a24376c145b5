/**
 * `npm run holidays`: writes the days off of every country into public/holidays, for this year and five
 * more. It does nothing while the package and the years are those the files were made from; `--force`
 * makes them again. The files are committed, so that no build needs this.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { countryCodes, countryHolidays, fileOf } from './country-holidays.mjs';
import { root } from './set-up.mjs';

const YEARS = 6;
const folder = path.join(root, 'public', 'holidays');
const stamp = path.join(folder, 'made-from.json');

const first = Number(process.argv.find((word) => /^\d{4}$/.test(word)) ?? new Date().getFullYear());
const years = Array.from({ length: YEARS }, (_, n) => first + n);
const { version } = createRequire(import.meta.url)('date-holidays/package.json');
const madeFrom = `${JSON.stringify({ package: 'date-holidays', version, years }, null, 2)}\n`;

function isMade() {
  try {
    return readFileSync(stamp, 'utf8') === madeFrom;
  } catch {
    return false;
  }
}

if (isMade() && !process.argv.includes('--force')) {
  console.log(`public/holidays already holds ${years[0]} to ${years.at(-1)} as date-holidays ${version} has them.`);
} else {
  for (const name of readdirSync(folder)) if (name.endsWith('.js')) rmSync(path.join(folder, name));
  let bytes = 0;
  const codes = countryCodes();
  for (const code of codes) {
    const text = fileOf(countryHolidays(code, years));
    bytes += text.length;
    writeFileSync(path.join(folder, `${code.toLowerCase()}.js`), text);
  }
  writeFileSync(stamp, madeFrom);
  console.log(`${codes.length} countries, ${years[0]} to ${years.at(-1)}, ${(bytes / 1024).toFixed(0)} kB`);
}
