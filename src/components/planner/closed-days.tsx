import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { addDays, daysBetween } from '../../domain/iso-date';
import type { IsoDate } from '../../domain/iso-date';
import { setClosedDays } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import { sayDate } from '../ui/date-words';
import { DayField } from './day-field';

/** Longer than any office shuts down; a slip of the year is longer still. */
const MOST_DAYS = 92;

type Stretch = { from: IsoDate; to: IsoDate };

/** Days that follow each other as one stretch, which is how people know a shut-down. */
export function stretchesOf(days: readonly IsoDate[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of [...days].sort()) {
    const last = stretches.at(-1);
    if (last && daysBetween(last.to, day) === 1) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

export const sayStretch = ({ from, to }: Stretch): string => (from === to ? sayDate(from) : `${sayDate(from)} to ${sayDate(to)}`);

const daysOf = ({ from, to }: Stretch): IsoDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));

function problemOf(from: IsoDate | '', to: IsoDate | ''): { field: string; text: string } | undefined {
  if (!from) return { field: 'closed-day', text: 'Which day are they closed?' };
  if (to && to < from) return { field: 'closed-until', text: 'The last day is before the first. Correct one of the two.' };
  if (to && daysBetween(from, to) >= MOST_DAYS) return { field: 'closed-until', text: 'That is more than three months. Check the year.' };
  return undefined;
}

/** Days on which they are closed that no calendar of holidays knows: one by one, or from one day to another. */
export function ClosedDays({ days }: { days: readonly IsoDate[] }): JSX.Element {
  const [from, setFrom] = useState<IsoDate | ''>('');
  const [to, setTo] = useState<IsoDate | ''>('');
  const [problem, setProblem] = useState<{ field: string; text: string }>();
  const [round, setRound] = useState(0);
  const add = useRef<HTMLButtonElement>(null);
  const close = () => {
    const found = problemOf(from, to);
    setProblem(found);
    if (found) return document.getElementById(found.field)?.focus();
    const stretch = { from, to: to || from } as Stretch;
    setClosedDays([...days, ...daysOf(stretch)]);
    announce(`${sayStretch(stretch)} ${to ? 'count' : 'counts'} as closed.`);
    setFrom('');
    setTo('');
    setRound(round + 1);
    add.current?.focus();
  };
  const open = (stretch: Stretch) => {
    const gone = new Set(daysOf(stretch));
    setClosedDays(days.filter((day) => !gone.has(day)));
    announce(`${sayStretch(stretch)} no longer ${stretch.from === stretch.to ? 'counts' : 'count'} as closed.`);
    add.current?.focus();
  };
  const at = (field: string) => (problem?.field === field ? problem.text : undefined);
  return (
    <form class="flow closed-days" onSubmit={(event) => { event.preventDefault(); close(); }}>
      <h3 class="label">Other days when they are closed</h3>
      <p class="hint">A shut-down, a move, a bridge day. Questions wait for the next open day.</p>
      {days.length > 0 && (
        <ul role="list">
          {stretchesOf(days).map((stretch) => (
            <li key={stretch.from} class="actions">
              {sayStretch(stretch)}
              <button type="button" class="button quiet" onClick={() => open(stretch)}>
                Remove<span class="visually-hidden"> {sayStretch(stretch)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="when-fields" key={round}>
        <DayField id="closed-day" label="Closed on, or from" value={from || undefined} problem={at('closed-day')}
          onValue={(value) => { setFrom(value); setProblem(undefined); }} />
        <DayField id="closed-until" label="To, if it is more than a day" value={to || undefined} problem={at('closed-until')}
          onValue={(value) => { setTo(value); setProblem(undefined); }} />
      </div>
      <button class="button" ref={add}>{to ? 'Add the days' : 'Add the day'}</button>
    </form>
  );
}
