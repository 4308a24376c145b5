import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { IsoDate } from '../../domain/iso-date';
import { editFacts, setClosedDays } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import { sayDate } from '../ui/date-words';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import type { SayProblem } from './plan-problems';

export type FactsPlaceProps = { facts: Facts; closedDays: readonly IsoDate[]; problem: SayProblem };

const HERE = { id: '', label: 'The same as this device' };

/** "Europe/Berlin" under "Europe", as "Berlin". */
function zoneGroups(chosen: string | undefined) {
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(chosen ? [chosen] : [])])].sort();
  const regions = [...new Set(zones.map((zone) => zone.split('/')[0] ?? zone))];
  return regions.map((region) => ({
    label: region,
    options: zones
      .filter((zone) => zone.split('/')[0] === region)
      .map((id) => ({ id, label: id.split('/').slice(1).join(', ').replaceAll('_', ' ') || id })),
  }));
}

function ClosedDays({ days }: { days: readonly IsoDate[] }) {
  const [day, setDay] = useState<IsoDate | ''>('');
  const [missing, setMissing] = useState<string>();
  const [round, setRound] = useState(0);
  const add = useRef<HTMLButtonElement>(null);
  const close = () => {
    if (!day) {
      setMissing('Which day are they closed?');
      document.getElementById('closed-day')?.focus();
      return;
    }
    setClosedDays([...days, day]);
    announce(`${sayDate(day)} counts as closed.`);
    setDay('');
    setRound(round + 1);
    add.current?.focus();
  };
  const open = (one: IsoDate) => {
    setClosedDays(days.filter((other) => other !== one));
    announce(`${sayDate(one)} no longer counts as closed.`);
    add.current?.focus();
  };
  return (
    <form class="flow closed-days" onSubmit={(event) => { event.preventDefault(); close(); }}>
      <h3 class="label">Days when their office is closed</h3>
      <p class="hint">Holidays and the like. Questions wait for the next open day.</p>
      {days.length > 0 && (
        <ul role="list">
          {days.map((one) => (
            <li key={one} class="actions">
              {sayDate(one)}
              <button type="button" class="button quiet" onClick={() => open(one)}>
                Remove<span class="visually-hidden"> {sayDate(one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <DayField key={round} id="closed-day" label="Closed on" value={day || undefined} problem={missing}
        onValue={(value) => { setDay(value); setMissing(undefined); }} />
      <button class="button" ref={add}>Add the day</button>
    </form>
  );
}

/** Where they are: their clock, and the days on which nobody is there. */
export function FactsPlace({ facts, closedDays, problem }: FactsPlaceProps): JSX.Element {
  return (
    <div class="facts flow">
      <ChoiceField id="zone" label="Which clock do they go by?" value={facts.tz ?? ''} options={[HERE]} groups={zoneGroups(facts.tz)}
        problem={problem('tz')} hint={facts.tz ? 'The day and the times above are on their clock.' : undefined}
        onValue={(tz) => editFacts({ tz: tz || undefined })} />
      <ClosedDays days={closedDays} />
    </div>
  );
}
