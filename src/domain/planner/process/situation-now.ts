import { closedDays } from '../../business-days';
import type { Facts } from '../../interview';
import { msOfMoment, toMinute } from '../../zoned-time';
import type { PlanOptions } from '../step';
import { dueOf } from './due-of';
import { frameOf, type Situation } from './situation';
import { entriesOf, situationAt } from './situation-at';

/** The process as it stands now, for a plan and for whatever else is told of it. */
export function situationNow(facts: Facts, { now, holidays, weekend }: PlanOptions): Situation {
  const ms = toMinute(msOfMoment(now));
  const closed = closedDays(holidays, weekend);
  return situationAt(frameOf(facts, closed, dueOf(facts, closed), entriesOf(facts, ms)), ms);
}
