import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { IsoDate, IsoMoment } from '../../domain/iso-date';
import type { Country, Place } from '../../domain/place/find-place';
import { publicHolidays } from '../../domain/place/public-holidays';
import { $me, editMe } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import { dayOf, sayDate } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { useStore } from '../ui/use-store';
import { useHolidayFile } from './place-files';
import { HolidayCredit, holidaysAhead, NoHolidays, RegionField } from './place-holidays';
import { PlaceSearch } from './place-search';

type Props = {
  countries: readonly Country[];
  /** Where this device's clock is at home. */
  home: Place | undefined;
  /** Days on which they are closed as well; these need no second mention. */
  closedThere: readonly IsoDate[];
  now: IsoMoment;
  clock: ClockStyle;
  /** Where the days come from is said above already. */
  isCredited: boolean;
};

type OwnDaysProps = { country: Country; region: string | undefined } & Pick<Props, 'closedThere' | 'now' | 'isCredited'>;

function OwnDays({ country, region, closedThere, now, isCredited }: OwnDaysProps) {
  const [tries, setTries] = useState(1);
  const { value: file, failed, isHere } = useHolidayFile(country.code, tries);
  if (!isHere && !failed) return <p class="hint">One moment.</p>;
  if (!file) return <NoHolidays name={country.name} failed={failed} onRetry={() => setTries(tries + 1)} />;
  const days = holidaysAhead(publicHolidays(file, region), dayOf(now), country.weekend).filter(([day]) => !closedThere.includes(day));
  return (
    <>
      <RegionField id="own-region" file={file} region={region} onRegion={(chosen) => editMe({ region: chosen })} />
      {days.length === 0 ? <p class="hint">None in the next ten weeks on which they work.</p> : (
        <ul role="list">{days.map(([day, title]) => <li key={day}>{sayDate(day, dayOf(now))}: {title}</li>)}</ul>
      )}
      {!isCredited && <HolidayCredit until={file.until} />}
    </>
  );
}

/** The person's own days off: shown, so that no date comes as a surprise; they move nothing (guidance A56). */
export function OwnPlace({ countries, home, closedThere, now, clock, isCredited }: Props): JSX.Element {
  const { country: code, region } = useStore($me);
  const country = countries.find((one) => one.code === code);
  const choose = ({ country: chosen, city }: Place) => {
    if (!chosen) return announce(`${city} is no country, so it has no days off.`);
    editMe({ country: chosen.code, region: undefined });
    announce(`Your days off are those of ${chosen.name}.`);
  };
  return (
    <div class="flow own-place">
      <h3 class="label">Your own days off</h3>
      <p class="hint">They are shown beside the plan and move nothing.</p>
      {country ? (
        <>
          <p class="actions">
            {country.name}
            <button type="button" class="button quiet" onClick={() => editMe({ country: undefined, region: undefined })}>
              Remove<span class="visually-hidden"> {country.name}</span>
            </button>
          </p>
          <OwnDays country={country} region={region} closedThere={closedThere} now={now} isCredited={isCredited} />
        </>
      ) : (
        <PlaceSearch id="own-country" label="City or country where you are" countries={countries.filter(({ hasHolidays }) => hasHolidays)} now={now} clock={clock}
          first={home?.country?.hasHolidays ? { place: home, label: home.country.name } : undefined} onPlace={choose} />
      )}
    </div>
  );
}
