import type { IsoDate } from '../iso-date';

/** Days under their names: "Good Friday" → "2026-04-03 2027-03-26". */
type NamedDays = Readonly<Record<string, string>>;

/** A region by what sets it apart from its country. */
export type HolidayRegion = { id: string; name: string; more?: NamedDays; not?: string };

/** The file of one country (public/holidays/README.md). */
export type HolidayFile = {
  country: string;
  /** The last day for which the file speaks. */
  until: IsoDate;
  days: NamedDays;
  regions?: readonly HolidayRegion[];
};

/** Whole days off, in order of time, each with its name; two names on one day are joined. */
export type Holidays = ReadonlyMap<IsoDate, string>;

const daysIn = (text: string): IsoDate[] => text.split(' ') as IsoDate[];

/** Every day with its name, once for each name. */
const entriesOf = (named: NamedDays): [IsoDate, string][] =>
  Object.entries(named).flatMap(([name, days]) => daysIn(days).map((day): [IsoDate, string] => [day, name]));

/** The region of this id, if the file knows it. */
export const regionOf = ({ regions = [] }: HolidayFile, id?: string): HolidayRegion | undefined =>
  regions.find((region) => region.id === id);

/**
 * The days off of a country, or of one of its regions. A region that the file does not know has the
 * days of the whole country.
 * @example publicHolidays(unitedKingdom, 'SCT').get('2026-11-30') // "St Andrew’s Day"
 */
export function publicHolidays(file: HolidayFile, region?: string): Holidays {
  const { more = {}, not = '' } = regionOf(file, region) ?? {};
  const open = new Set(daysIn(not));
  const closed = new Map<IsoDate, string>();
  const found = [...entriesOf(file.days).filter(([day]) => !open.has(day)), ...entriesOf(more)];
  for (const [day, name] of found.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const before = closed.get(day);
    closed.set(day, before ? `${before} and ${name}` : name);
  }
  return closed;
}
