import type { IsoDate, ZoneId } from '../../domain/iso-date';
import { editOpenProcess } from '../facts';
import { patched, type Office, type Patch, type Process } from '../process';
import { editProcess } from '../processes';

/** Where they are: their clock and, where it is a country's, the country with its weekend. */
export type ChosenPlace = { zone?: ZoneId | undefined; country?: string | undefined; weekend?: readonly number[] | undefined };

/** No office at all rather than an empty one. */
function withOffice(process: Process, patch: Patch<Office>): Process {
  const office = patched(process.office ?? {}, patch);
  return patched(process, { office: Object.keys(office).length > 0 ? office : undefined });
}

/** They are somewhere else: what hung on the former country goes, days closed by hand stay. */
export function choosePlace({ zone, country, weekend }: ChosenPlace): void {
  editOpenProcess((process) => withOffice(
    { ...process, facts: patched(process.facts, { tz: zone, country, region: undefined }) },
    { holidays: undefined, openDays: undefined, weekend: weekend && [...weekend] },
  ));
}

/** A region of their country, or none in particular. */
export function chooseRegion(region: string | undefined): void {
  editOpenProcess((process) => ({ ...process, facts: patched(process.facts, { region }) }));
}

/**
 * Keeps the holidays of a process, as their file has them. A file that comes late, when another place
 * has been chosen, changes nothing.
 */
export function keepHolidays(id: string, country: string, region: string | undefined, holidays: Required<Office>['holidays']): void {
  editProcess(id, (process) => {
    const { facts, office } = process;
    if (facts.country !== country || facts.region !== region) return process;
    const known = office?.holidays;
    const days = holidays.days.filter((day) => !office?.openDays?.includes(day));
    if (known?.until === holidays.until && known.days.join() === days.join()) return process;
    return withOffice(process, { holidays: { days, until: holidays.until } });
  });
}

/** Whether they work on a public holiday, or keep it as most do. */
export function workOn(day: IsoDate, works: boolean): void {
  editOpenProcess((process) => {
    const { holidays, openDays = [] } = process.office ?? {};
    if (!holidays || works === openDays.includes(day)) return process;
    const without = (days: IsoDate[]) => days.filter((one) => one !== day);
    const and = (days: IsoDate[]) => [...days, day].sort();
    const open = works ? and(openDays) : without(openDays);
    return withOffice(process, {
      holidays: { ...holidays, days: works ? without(holidays.days) : and(holidays.days) },
      openDays: open.length > 0 ? open : undefined,
    });
  });
}

/** The days of their weekend; Saturday and Sunday where nothing else is said. */
export function chooseWeekend(days: readonly number[] | undefined): void {
  editOpenProcess((process) => withOffice(process, { weekend: days && [...days].sort() }));
}
