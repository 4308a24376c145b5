import type { IsoMoment } from '../../domain/iso-date';
import type { Step } from '../../domain/planner/step';
import { sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { howLongUntil } from './how-long-until';

/**
 * Where a step stands and how long it is until then.
 * @example "Due, best in 15 hours"
 */
export function stepState(step: Step, now: IsoMoment, clock: ClockStyle): string {
  const { state, earliest, ideal, latest, doneAt, scheduled } = step;
  const best = ideal && howLongUntil(ideal, now);
  if (state === 'done') {
    const when = doneAt ? ` ${sayWhen(doneAt, clock)}` : '';
    return scheduled && doneAt ? `Set to go out${when}, ${howLongUntil(doneAt, now)}` : `Sent${when}`;
  }
  if (state === 'movedOn') return step.forecast ? `From ${howLongUntil(earliest, now)} on` : 'Moved on';
  if (state === 'hold') return `Hold, ${latest ? `until ${howLongUntil(latest, now)}` : `the next is ${howLongUntil(earliest, now)}`}`;
  if (state === 'future') return best ? best.charAt(0).toUpperCase() + best.slice(1) : `Not before ${howLongUntil(earliest, now)}`;
  if (state === 'late') return `Late, still worth it${latest ? `: the second day ends ${howLongUntil(latest, now)}` : ''}`;
  if (state === 'overdue') return 'Overdue, still worth it';
  return best && best !== 'now' && best !== 'today' ? `You may now, best ${best}` : 'Due now';
}
