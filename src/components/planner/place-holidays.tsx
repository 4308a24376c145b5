import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { addDays, weekday } from '../../domain/iso-date';
import type { IsoDate } from '../../domain/iso-date';
import { publicHolidays, regionOf } from '../../domain/place/public-holidays';
import type { HolidayFile, Holidays } from '../../domain/place/public-holidays';
import { chooseRegion, workOn } from '../../stores/on-use/place';
import type { Process } from '../../stores/notebook';
import { sayDate, shortDate } from '../ui/date-words';
import { address } from '../ui/address';
import { CheckField, ChoiceField } from './choice-field';
import { useHolidayFile } from './place-files';

/** How far ahead days off are listed: as long as most plans reach. */
const REACH_DAYS = 70;
/** With its year, where it is not this one. */
const sayDay = (day: IsoDate, today: IsoDate) => sayDate(day, today);

/** The days off that a plan may meet from a day on, the weekend left out. */
export const holidaysAhead = (holidays: Holidays, from: IsoDate, weekend: readonly number[] = [6, 7]): [IsoDate, string][] =>
  [...holidays].filter(([day]) => day >= from && day <= addDays(from, REACH_DAYS) && !weekend.includes(weekday(day)));

type RegionProps = { id: string; file: HolidayFile; region: string | undefined; onRegion: (region: string | undefined) => void };

/** A region, where days off differ within the country. */
export function RegionField({ id, file, region, onRegion }: RegionProps): JSX.Element | null {
  if (!file.regions) return null;
  const isUnknown = region !== undefined && !regionOf(file, region);
  return (
    <ChoiceField id={id} label="Region" value={isUnknown ? '' : (region ?? '')} onValue={(chosen) => onRegion(chosen || undefined)}
      options={[{ id: '', label: 'The whole country, or not known' }, ...file.regions.map(({ id: code, name }) => ({ id: code, label: name }))]}
      problem={isUnknown ? 'The list has no such region. The days of the whole country count.' : undefined} />
  );
}

/** Where the days come from, and until when they are known. */
export function HolidayCredit({ until }: { until: IsoDate }): JSX.Element {
  return (
    <p class="hint">
      Known until {shortDate(until).slice(4)} {until.slice(0, 4)}. The days are from date-holidays (CC BY-SA 3.0), worked out and cut down by us:{' '}
      <a href={address('/about/#days-off')}>more about that</a>.
    </p>
  );
}

/** What to say when the days off of a country cannot be had. */
export function NoHolidays({ name, failed, onRetry }: { name: string; failed: boolean | undefined; onRetry: () => void }): JSX.Element {
  if (!failed) return <p class="hint">There is no list of days off for {name}. Add the days yourself, below.</p>;
  return (
    <p class="notice">
      The days off of {name} could not be fetched. Are you offline?{' '}
      <button type="button" class="button" onClick={onRetry}>Try again</button>
    </p>
  );
}

type Props = { process: Process; country: string; name: string; today: IsoDate };

/** The public holidays of their country: which of them this plan may meet, and which they work on after all. */
export function PlaceHolidays({ process, country, name, today }: Props): JSX.Element {
  const { facts: { region, date }, office } = process;
  const [tries, setTries] = useState(1);
  const { value: file, failed, isHere } = useHolidayFile(country, tries);
  if (!isHere && !failed) return <p class="hint">One moment.</p>;
  if (!file) return <NoHolidays name={name} failed={failed} onRetry={() => setTries(tries + 1)} />;
  const ahead = holidaysAhead(publicHolidays(file, region), date && date < today ? date : today, office?.weekend);
  return (
    <div class="flow place-holidays">
      <h3 class="label">Public holidays in {name}</h3>
      <RegionField id="region" file={file} region={region} onRegion={chooseRegion} />
      {ahead.length === 0 ? <p class="hint">None in the next ten weeks.</p> : (
        <>
          <p class="hint">These count as closed. Untick a day on which they work.</p>
          <ul role="list">
            {ahead.map(([day, title]) => (
              <li key={day}>
                <CheckField label={`${sayDay(day, today)}: ${title}`} checked={!office?.openDays?.includes(day)}
                  onValue={(closed) => workOn(day, !closed)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {date && date > file.until && <p class="problem">Your interview is later than these days are known. Add days off yourself.</p>}
      <HolidayCredit until={file.until} />
    </div>
  );
}
