import { sayTime } from '../components/ui/date-words';
import { LIMITS } from '../domain/planner/limits';
import { thankYouTable } from '../domain/planner/timing-table';

/** The clock time that the planner proposes after a Tuesday interview in this half of the day. */
function idealAfter(half: string): string {
  const time = thankYouTable().find((row) => row.weekday === 2 && row.half === half)?.ideal.time;
  if (time === undefined) throw new Error(`The planner's table has no time for a Tuesday ${half}.`);
  return sayTime(time, '24-hour');
}

/** What the answers without a date name, from the planner's own rules. */
export const answerFigures = () => ({
  morningIdeal: idealAfter('morning'),
  afternoonIdeal: idealAfter('afternoon'),
  graceDays: String(LIMITS.afterPromise[1]),
});
