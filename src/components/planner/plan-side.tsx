import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { IsoDate, IsoMoment } from '../../domain/iso-date';
import type { RuleId, Step } from '../../domain/planner/step';
import type { ClockStyle } from '../ui/date-words';
import { weekStartOf } from '../ui/locale';
import { onUse } from './on-use';
import type { PlanWords } from './plan-words';
import { Route } from './route';
import { stepKeys } from './step-key';

type MonthViewProps = Parameters<typeof import('./month-view').MonthView>[0];
const MonthView = onUse<MonthViewProps>(() => import('./month-view').then((part) => part.MonthView));

type Props = {
  steps: readonly Step[];
  facts: Facts;
  closedDays: readonly IsoDate[];
  now: IsoMoment;
  clock: ClockStyle;
  words: PlanWords;
};

/** The route to time scale and, on demand, the same days as a month. */
export function PlanSide({ steps, facts, closedDays, now, clock, words }: Props): JSX.Element {
  const [asMonth, setAsMonth] = useState(false);
  const titles = Object.fromEntries(Object.entries(words.rules).map(([id, { title }]) => [id, title])) as Record<RuleId, string>;
  const names = Object.fromEntries(facts.interviewers.map(({ id, name }) => [id, name]));
  const openStep = (index: number) => document.getElementById(`step-${stepKeys(steps)[index] ?? ''}`)?.focus();
  return (
    <>
      {asMonth
        ? <MonthView steps={[...steps]} interview={facts} now={now} closedDays={[...closedDays]} weekStart={weekStartOf(navigator.language)} titles={titles} />
        : <Route steps={[...steps]} interview={facts} now={now} closedDays={[...closedDays]} clock={clock} titles={titles} names={names} onOpen={openStep} />}
      <p class="actions on-screen">
        <button type="button" class="button quiet" aria-pressed={asMonth} onClick={() => setAsMonth(!asMonth)}>As a month</button>
      </p>
    </>
  );
}
