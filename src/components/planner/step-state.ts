import type { IsoMoment } from '../../domain/iso-date';
import type { Step } from '../../domain/planner/step';
import { msOfMoment } from '../../domain/zoned-time';
import { dayOf, isMoment, sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { howLongUntil } from './how-long-until';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Where a step stands and how long it is until then. `done` is the word for what was done.
 * @example "Due, best in 15 hours"
 */
export function stepState(step: Step, now: IsoMoment, clock: ClockStyle, done = 'Sent'): string {
  const { rule, state, earliest, ideal, latest, doneAt, scheduled } = step;
  const best = ideal && howLongUntil(ideal, now);
  if (state === 'done') {
    const when = doneAt ? ` ${sayWhen(doneAt, clock)}` : '';
    return scheduled && doneAt ? `Set to go out${when}, ${howLongUntil(doneAt, now)}` : `${done}${when}`;
  }
  if (step.optional) return 'Up to you: they asked not to be contacted';
  if (state === 'movedOn') return 'This one has had its chance';
  if (state === 'hold') return `Hold: ${rule === 'PR1' ? 'the day they named' : 'the first day to write'} is ${howLongUntil(earliest, now)}`;
  if (state === 'future') return capital(best ?? howLongUntil(earliest, now));
  if (state === 'late') return `Late, still worth it${latest ? `: the second day ends ${howLongUntil(latest, now)}` : ''}`;
  if (state === 'overdue') return 'Overdue, still worth it';
  return isNow(step, now) ? 'Now' : `Best ${best}; sooner is fine`;
}

/** Whether a step asks for something now, rather than at a better moment ahead. */
export function isNow({ state, ideal, forecast, optional }: Step, now: IsoMoment): boolean {
  if (forecast || optional) return false;
  if (state === 'late' || state === 'overdue') return true;
  if (state !== 'due' || !ideal) return state === 'due';
  return isMoment(ideal) ? msOfMoment(ideal) <= msOfMoment(now) : ideal <= dayOf(now);
}
