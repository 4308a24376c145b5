import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { isIsoDate } from '../../src/domain/iso-date';
import { publicHolidays, type HolidayFile } from '../../src/domain/place/public-holidays';

type Script = { countryHolidays: (code: string, years: number[]) => HolidayFile; fileOf: (file: HolidayFile) => string };

const folder = path.join(import.meta.dirname, '../../public/holidays');
const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const parse = (text: string) => JSON.parse(text.replace(/^export const holidays = /, '').replace(/;\n$/, '')) as HolidayFile;
const holidaysIn = (code: string, region?: string) => publicHolidays(parse(textOf(`${code}.js`)), region);
const madeFrom = JSON.parse(textOf('made-from.json')) as { version: string; years: number[] };

let script: Script;
beforeAll(async () => {
  script = (await import(/* @vite-ignore */ path.join(import.meta.dirname, '../../scripts/country-holidays.mjs'))) as Script;
});

describe('the files of days off', () => {
  test('are made from the package that is installed', () => {
    const { version } = createRequire(import.meta.url)('date-holidays/package.json') as { version: string };
    expect(madeFrom.version).toBe(version);
  });

  test('speak for six years', () => {
    expect(madeFrom.years).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
  });

  test.each(['gb', 'se', 'tn'])('are what the command writes today (%s)', (code) => {
    expect(textOf(`${code}.js`)).toBe(script.fileOf(script.countryHolidays(code.toUpperCase(), madeFrom.years)));
  });

  test.each(names)('%s holds days of the calendar in the years it speaks for', (name) => {
    const { country, until, days, regions = [] } = parse(textOf(name));
    const all = [days, ...regions.map(({ more = {} }) => more)].flatMap((named) => Object.values(named).flatMap((text) => text.split(' ')));
    expect([`${country.toLowerCase()}.js`, until]).toEqual([name, '2031-12-31']);
    expect(all.filter((day) => !isIsoDate(day) || day < '2026-01-01' || day > until)).toEqual([]);
    expect(Object.keys(days).join('')).not.toMatch(/['<>{}]/);
  });

  test('lie beside their licence and what it asks for', () => {
    expect(textOf('LICENSE')).toMatch(/^Creative Commons Legal Code\s+Attribution-ShareAlike 3\.0 Unported/);
    expect(textOf('README.md')).toMatch(/date-holidays[\s\S]*What was changed[\s\S]*wikipedia\.org/);
  });
});

describe('a day off', () => {
  test.each([
    ['gb', undefined, '2026-04-03', 'Good Friday'],
    ['gb', 'SCT', '2026-11-30', 'St Andrew’s Day'],
    ['gb', 'SCT', '2026-04-06', undefined],
    ['gb', 'ENG', '2026-08-31', 'Summer bank holiday'],
    ['gb', undefined, '2026-12-28', 'Boxing Day (substitute day)'],
    ['de', undefined, '2026-01-06', undefined],
    ['de', 'BY', '2026-01-06', 'Epiphany'],
    ['us', undefined, '2026-11-26', 'Thanksgiving Day'],
    ['jp', undefined, '2026-05-06', 'Constitution Day (substitute day)'],
  ] as const)('%s %s has %s as %s', (code, region, day, name) => {
    expect(holidaysIn(code, region).get(day)).toBe(name);
  });

  test('that lasts several days takes each of them', () => {
    expect([...holidaysIn('sa').keys()].filter((day) => day.startsWith('2026-03'))).toEqual(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']);
  });

  test.each([
    { code: 'gb', day: '2026-03-15', why: 'an observance' },
    { code: 'cn', day: '2026-05-04', why: 'half a day' },
    { code: 'at', day: '2026-12-24', why: 'an afternoon' },
  ] as const)('in $code is not $day, which is $why', ({ code, day }) => {
    expect(holidaysIn(code).has(day)).toBe(false);
  });
});
