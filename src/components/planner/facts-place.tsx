import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { IsoMoment } from '../../domain/iso-date';
import { cityOf, placeOfZone } from '../../domain/place/find-place';
import type { Country, Place } from '../../domain/place/find-place';
import { ownZone } from '../../domain/own-zone';
import type { Process } from '../../stores/notebook';
import { choosePlace } from '../../stores/on-use/place';
import { closedDaysOf } from '../../stores/process';
import { announce } from '../notebook/announcement';
import { dayOf } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { ClosedDays } from './closed-days';
import { FieldProblem } from './day-field';
import { OwnPlace } from './own-place';
import { PlaceClock } from './place-clock';
import { useCountries } from './place-files';
import { PlaceHolidays } from './place-holidays';
import { PlaceSearch, sayPlace } from './place-search';
import type { SayProblem } from './plan-problems';
import { sayWeekend, WeekendField } from './weekend-field';

export type FactsPlaceProps = { process: Process; now: IsoMoment; clock: ClockStyle; problem: SayProblem };

/** The place that is stated, as far as a clock or a country names one: "Germany (clock of Berlin)". */
function sayStated({ facts: { tz, country: code } }: Process, countries: readonly Country[]): string | undefined {
  const country = countries.find((one) => one.code === code);
  const city = tz && (placeOfZone(tz, countries)?.city ?? cityOf(tz));
  if (!city || !country) return country?.name ?? city;
  return country.name === city ? city : `${country.name} (clock of ${city})`;
}

/** What is said aloud once a place is chosen: all that hangs on it. */
function sayChosen(place: Place): string {
  const weekend = place.country?.weekend;
  return [
    `They are in ${sayPlace(place)}, and the plan goes by the clock there.`,
    weekend && `Their weekend is ${sayWeekend(weekend)}.`,
    place.country?.hasHolidays && 'Public holidays there count as closed.',
  ].filter(Boolean).join(' ');
}

function Where({ process, countries, home, now, clock, problem }: FactsPlaceProps & { countries: readonly Country[]; home: Place | undefined }) {
  const [isChanging, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const stated = sayStated(process, countries);
  const settle = (said: string) => {
    setChanging(false);
    announce(said);
    heading.current?.focus();
  };
  const choose = (place: Place) => {
    choosePlace({ zone: place.zone, country: place.country?.code, weekend: place.country?.weekend });
    settle(sayChosen(place));
  };
  const clear = () => {
    choosePlace({});
    settle('The plan goes by this device’s clock, and knows no holidays of theirs.');
  };
  const { tz } = process.facts;
  return (
    <div class="flow where">
      <h3 class="label" ref={heading} tabIndex={-1}>Where they are</h3>
      {stated && !isChanging ? (
        <>
          <p class="actions">
            {stated}
            <button type="button" class="button quiet" onClick={() => setChanging(true)}>Change</button>
            <button type="button" class="button quiet" onClick={clear}>Take it back</button>
          </p>
          <FieldProblem id="zone-problem" text={problem('tz')} />
          {tz && <PlaceClock key={tz} facts={process.facts} tz={tz} now={now} clock={clock} />}
        </>
      ) : (
        <>
          <PlaceSearch id="zone" label="Their city or country" countries={countries} now={now} clock={clock} onPlace={choose}
            first={home && { place: home, label: `${sayPlace(home)} (this device’s clock)` }}
            hint={stated ? undefined : 'Until you say so, the plan goes by this device’s clock and knows no holidays.'} />
          {stated && <button type="button" class="button quiet" onClick={() => setChanging(false)}>Leave it as it is</button>}
        </>
      )}
    </div>
  );
}

/** Where they are: their clock, their weekend, and the days on which nobody is there. */
export function FactsPlace(props: FactsPlaceProps): JSX.Element {
  const { process, now, clock } = props;
  const [tries, setTries] = useState(1);
  const { value: countries, failed } = useCountries(tries);
  const [zone] = useState(ownZone);
  if (!countries && !failed) return <p class="hint">One moment.</p>;
  const home = countries && (placeOfZone(zone, countries) ?? { zone, city: cityOf(zone) });
  const country = countries?.find(({ code }) => code === process.facts.country);
  return (
    <div class="facts place flow">
      {countries ? <Where {...props} countries={countries} home={home} /> : (
        <p class="notice" role="alert">
          The list of places could not be fetched. Are you offline?{' '}
          <button type="button" class="button" onClick={() => setTries(tries + 1)}>Try again</button>
        </p>
      )}
      {country && <PlaceHolidays key={country.code} process={process} country={country.code} name={country.name} today={dayOf(now)} />}
      {!country && countries && process.facts.country && (
        <p class="problem">The list has no country “{process.facts.country.slice(0, 20)}”. Choose theirs again, above.</p>
      )}
      <WeekendField weekend={process.office?.weekend} />
      <ClosedDays days={process.closedDays} />
      {countries && <OwnPlace countries={countries} home={home} closedThere={closedDaysOf(process)} now={now} clock={clock} isCredited={country?.hasHolidays === true} />}
    </div>
  );
}
