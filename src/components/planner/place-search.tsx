import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { findPlaces } from '../../domain/place/find-place';
import type { Country, Place } from '../../domain/place/find-place';
import type { IsoMoment } from '../../domain/iso-date';
import { isZone, msOfMoment, wallTimeOf } from '../../domain/zoned-time';
import { announce } from '../notebook/announcement';
import { sayTime } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { FieldProblem } from './day-field';

type Props = {
  id: string;
  label: string;
  hint?: ComponentChildren;
  countries: readonly Country[];
  /** Offered before anything is typed, with what to call it. */
  first?: { place: Place; label: string } | undefined;
  now: IsoMoment;
  clock: ClockStyle;
  onPlace: (place: Place) => void;
};

/** So many are offered at once; more typing narrows them down. */
const MOST = 7;
/** One letter is no name of anything yet. */
const LEAST = 2;

/** @example sayPlace({ city: 'Berlin', country: germany }) // "Berlin, Germany" */
export const sayPlace = ({ city, country }: Pick<Place, 'city' | 'country'>): string =>
  (country && country.name !== city ? `${city}, ${country.name}` : city);

/** A place by its city or its country: typed in part, then chosen from what fits. */
export function PlaceSearch({ id, label, hint, countries, first, now, clock, onPlace }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const isTyped = typed.trim().length >= LEAST;
  const found = isTyped ? findPlaces(typed, countries).filter(({ zone }) => isZone(zone)) : [];
  const offered = isTyped ? found.slice(0, MOST).map((place) => ({ place, label: sayPlace(place) })) : first ? [first] : [];
  const problem = isTyped && found.length === 0
    ? `No place called “${typed.trim().slice(0, 40)}” is in the list. Try the nearest large city, or the country.`
    : asked && !isTyped ? 'Type the name of a city or a country.' : undefined;
  useEffect(() => {
    if (found.length > 0) announce(found.length === 1 ? 'One place fits.' : `${found.length} places fit.`);
  }, [found.length]);
  const submit = () => {
    const [best] = offered;
    if (best && isTyped) return onPlace(best.place);
    setAsked(true);
    document.getElementById(id)?.focus();
  };
  return (
    <form class="place-search flow" role="search" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <div class="field">
        <label for={id}>{label}</label>
        <input id={id} value={typed} autocomplete="off" spellcheck={false} enterkeyhint="search" maxLength={80}
          aria-invalid={problem ? 'true' : undefined} aria-describedby={`${id}-hint ${id}-problem`}
          onInput={(event) => { setTyped(event.currentTarget.value); setAsked(false); }} />
        {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
        <FieldProblem id={`${id}-problem`} text={problem} />
      </div>
      {offered.length > 0 && (
        <ul role="list" class="place-list">
          {offered.map(({ place, label: said }) => (
            <li key={`${place.zone}/${said}`}>
              <button type="button" class="button" onClick={() => onPlace(place)}>
                <span>{said}</span>
                <span class="place-clock">{sayTime(wallTimeOf(msOfMoment(now), place.zone).time, clock)}<span class="visually-hidden"> there now</span></span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length > MOST && <p class="hint">{found.length - MOST} more fit. Type a little more, or the city.</p>}
    </form>
  );
}
