import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { chooseWeekend } from '../../stores/on-use/place';
import { WEEKDAYS } from '../ui/date-words';
import { CheckField } from './choice-field';
import { FieldProblem } from './day-field';

const USUAL = [6, 7];
const DAYS = [1, 2, 3, 4, 5, 6, 7];
/** A week without enough open days leaves nothing to count. */
const LEAST_OPEN = 3;

const nameOf = (day: number): string => WEEKDAYS[day % 7] ?? '';

/** @example sayWeekend([5, 6]) // "Friday and Saturday" */
export const sayWeekend = (days: readonly number[] = USUAL): string =>
  (days.length === 0 ? 'no day' : days.map(nameOf).join(', ').replace(/, ([^,]*)$/, ' and $1'));

type Props = { weekend: readonly number[] | undefined };

/** Which days of the week nobody is at work there. */
export function WeekendField({ weekend = USUAL }: Props): JSX.Element {
  const [problem, setProblem] = useState<string>();
  const choose = (day: number, isOff: boolean) => {
    const days = DAYS.filter((one) => (one === day ? isOff : weekend.includes(one)));
    const tooMany = days.length > DAYS.length - LEAST_OPEN;
    setProblem(tooMany ? 'Leave at least three days of the week on which they work.' : undefined);
    if (!tooMany) chooseWeekend(days.join() === USUAL.join() ? undefined : days);
  };
  return (
    <fieldset class="weekend" aria-describedby={problem ? 'weekend-problem' : undefined}>
      <legend>Their weekend is {sayWeekend(weekend)}</legend>
      <div class="weekend-days">
        {DAYS.map((day) => (
          <CheckField key={`${day}${problem ?? ''}`} label={nameOf(day).slice(0, 3)} checked={weekend.includes(day)} onValue={(isOff) => choose(day, isOff)} />
        ))}
      </div>
      <FieldProblem id="weekend-problem" text={problem} />
    </fieldset>
  );
}
