/**
 * The days off of a country, by the data of the package date-holidays: whole public and bank holidays,
 * those of each region beside those of the whole country. Half days, school days and observances are
 * no days on which offices are closed, and are left out.
 */
import Holidays from 'date-holidays';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The clock may change on a holiday; half a day it is not. */
const WHOLE = 22 * HOUR;
const CLOSED = new Set(['public', 'bank']);

/** Names that the data has in no Latin script, in English. */
const IN_ENGLISH = {
  'عيد الثورة و الشباب': 'Revolution and Youth Day',
  'عيد الإستقلال': 'Independence Day',
  'عيد الشهداء': 'Martyrs’ Day',
  'عيد الجمهورية': 'Republic Day',
  'عيد المرأة': 'Women’s Day',
  'عيد الجلاء': 'Evacuation Day',
};

const roundApostrophes = (words) => words.replace(/['′]/g, '’');
const nameOf = ({ name }) => IN_ENGLISH[name.trim()] ?? roundApostrophes(name.trim());

/** Codes of all countries of which the package knows days off. */
export const countryCodes = () => Object.keys(new Holidays().getCountries('en')).sort();

const dayAfter = (day, n) => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10);

/** All days that a holiday takes, as ISO strings; none for half a day. */
function daysOf({ date, start, end, type }) {
  const length = end - start;
  if (!CLOSED.has(type) || length < WHOLE) return [];
  return Array.from({ length: Math.round(length / DAY) }, (_, n) => dayAfter(date.slice(0, 10), n));
}

/** The days of each name, in order of time. A day may stand under two names. */
function daysByName(place, years) {
  const holidays = new Holidays(...place);
  const found = new Map();
  for (const holiday of years.flatMap((year) => holidays.getHolidays(year, 'en') || [])) {
    const name = nameOf(holiday);
    const days = daysOf(holiday).filter((day) => years.includes(Number(day.slice(0, 4))));
    if (days.length > 0) found.set(name, new Set([...(found.get(name) ?? []), ...days]));
  }
  return [...found].map(([name, days]) => [name, [...days].sort()]).sort(([, [one]], [, [other]]) => (one < other ? -1 : 1));
}

/** As the file writes it: all days of a name on one line. */
const written = (named) => Object.fromEntries(named.map(([name, days]) => [name, days.join(' ')]));

/** A region by what it has besides the country's days, and what it has not. */
function regionOf(id, name, country, own) {
  const known = new Map(country);
  const more = own
    .map(([title, days]) => [title, days.filter((day) => !known.get(title)?.includes(day))])
    .filter(([, days]) => days.length > 0);
  const closed = new Set(own.flatMap(([, days]) => days));
  const not = [...new Set(country.flatMap(([, days]) => days))].filter((day) => !closed.has(day)).sort();
  return { id, name, ...(more.length > 0 && { more: written(more) }), ...(not.length > 0 && { not: not.join(' ') }) };
}

/** Regions and, where the data knows them, parts of regions: "BY" and "BY-A". */
function placesIn(code) {
  const holidays = new Holidays();
  return Object.entries(holidays.getStates(code, 'en') || {}).flatMap(([state, name]) => [
    { id: state, name, place: [code, state] },
    ...Object.entries(holidays.getRegions(code, state, 'en') || {}).map(([part, partName]) => ({
      id: `${state}-${part}`, name: `${name}: ${partName}`, place: [code, state, part],
    })),
  ]);
}

/**
 * @param {string} code two capital letters
 * @param {number[]} years
 * @returns what the country's file says; see public/holidays/README.md
 */
export function countryHolidays(code, years) {
  const country = daysByName([code], years);
  const regions = placesIn(code)
    .map(({ id, name, place }) => regionOf(id, roundApostrophes(name), country, daysByName(place, years)))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return { country: code, until: `${years.at(-1)}-12-31`, days: written(country), ...(regions.length > 0 && { regions }) };
}

/** The file itself: a script module, since the site's pages may fetch nothing else. */
export const fileOf = (holidays) => `export const holidays = ${JSON.stringify(holidays, null, 1)};\n`;
