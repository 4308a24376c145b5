import { addDays } from '../../iso-date';
import { rollBack } from '../../business-days';
import { clamped, type StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { from, movedTo } from '../process/trail';

/**
 * TA1: a task to do at home goes out by their day, at best on the working day before, so that a link that
 * does not open can still be mended. Their day never moves.
 */
export function taskAtHome({ facts: { taskDue, date }, closed, reader }: Situation): StepDraft | undefined {
  if (!taskDue) return undefined;
  const due = from(taskDue, 'from-task-due');
  return clamped({
    rule: 'TA1', kind: 'S8', to: reader, anyHour: true, deadline: true,
    earliest: from(date, 'from-interview'),
    ideal: movedTo(due, rollBack(addDays(taskDue, -1), closed), 'business-day-before'),
    latest: due,
  });
}
