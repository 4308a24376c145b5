import type { JSX } from 'preact';
import { shortDate } from '../ui/date-words';
import { layOutMonths } from './month-layout';
import type { Month, MonthDay } from './month-layout';
import { monthName, monthNotes, sayDay } from './month-words';
import type { Mark } from './route-marks';
import type { SpokenPlan } from './route-words';

type Plan = Omit<SpokenPlan, 'clock'>;

type Props = Plan & {
  /** First day of the week: 0 Sunday, 1 Monday, 6 Saturday. */
  weekStart: number;
};

/** What each drawing means, in the order in which people meet them. */
const KEY: readonly { day?: string; days?: string; words: string }[] = [
  { day: 'plain', words: 'the best day' },
  { day: 'done', words: 'sent, or a day to know' },
  { day: 'forecast', words: 'if you hear nothing' },
  { days: 'window', words: 'also possible' },
  { days: 'window forecast', words: 'to wait for, or only if you hear nothing' },
  { days: 'closed', words: 'nobody is working' },
];

/** One drawing for a day: what is to do comes before what is only to know. */
const lookOf = (marks: readonly Mark[]): string => {
  const mark = marks.find(({ look }) => look === 'now') ?? marks.find(({ look }) => look === 'plain') ?? marks[0];
  return mark?.forecast ? 'forecast' : (mark?.look ?? '');
};

function Day({ place, plan }: { place: MonthDay | undefined; plan: Plan }): JSX.Element {
  if (!place) return <td />;
  const { day, closed, today, marks, windows: [window] } = place;
  const said = sayDay(place, plan);
  const looks = [closed && 'closed', today && 'today', window && `window ${window.look}`].filter(Boolean).join(' ');
  return (
    <td class={looks || undefined}>
      {said && <span class="visually-hidden">{said}</span>}
      <span class={`month-day ${lookOf(marks)}`} aria-hidden={said ? 'true' : undefined}>{Number(day.slice(8))}</span>
    </td>
  );
}

function MonthTable({ month: { first, weeks }, plan }: { month: Month; plan: Plan }): JSX.Element {
  const days = weeks.flat().filter((place) => place !== undefined);
  const heads = (weeks[1] ?? []).map((place) => (place ? shortDate(place.day).slice(0, 3) : ''));
  return (
    <div class="month">
      <table>
        <caption>{monthName(first)}</caption>
        <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>{week.map((place, column) => <Day key={column} place={place} plan={plan} />)}</tr>
          ))}
        </tbody>
      </table>
      <p class="month-notes" aria-hidden="true">
        {monthNotes(days, plan).map(({ day, words }) => <span key={day + words}><strong>{day}</strong> {words}</span>)}
      </p>
    </div>
  );
}

/** The plan on the pages of a calendar, three months at most. Its marks are those of the route. */
export function MonthView({ weekStart, ...plan }: Props): JSX.Element {
  const { months, more } = layOutMonths(plan, weekStart);
  return (
    <div class="months">
      {months.map((month) => <MonthTable key={month.first} month={month} plan={plan} />)}
      {more && <p class="hint">The plan reaches beyond these months. The list has every date.</p>}
      <ul role="list" class="month-key" aria-hidden="true">
        {KEY.map(({ day = '', days = '', words }) => (
          <li key={words}>
            <span class={`month-sample ${days}`}><span class={`month-day ${day}`} /></span>{words}
          </li>
        ))}
      </ul>
    </div>
  );
}
