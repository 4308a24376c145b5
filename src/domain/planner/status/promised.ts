import { clamped, type StepDraft } from '../process/draft-step';
import { LIMITS } from '../limits';
import { livePromise } from './live-promise';
import { afterEmail } from './question-gap';
import type { Situation } from '../process/situation';
import { latestOf, type Marked, plusBusinessDays } from '../process/trail';

/** PR2: a check-in once the named day has passed without news. */
export function checkIn(situation: Situation, due: Marked): StepDraft {
  const start: Marked = { day: due.day, why: [...due.why, { id: 'promise-passed', to: due.day }] };
  const [first, ideal, idealEnd, last] = LIMITS.afterPromise.map((n) => plusBusinessDays(start, n, situation.closed)) as
    [Marked, Marked, Marked, Marked];
  return clamped({
    rule: 'PR2',
    kind: 'M7a',
    to: situation.reader,
    earliest: latestOf(first, afterEmail(situation)),
    ideal,
    idealEnd,
    latest: last,
  });
}

/** PR1: nothing until the named day is over (guidance A60). */
const hold = (due: Marked): StepDraft => ({ rule: 'PR1', state: 'hold', earliest: due });

/**
 * PR1 and PR2: they named a day (T14 to T16, A2, A11, A60). Applies when a named day still counts;
 * after it only while fewer than two questions are unanswered.
 */
export function promised(situation: Situation): StepDraft | undefined {
  const due = livePromise(situation);
  if (!due) return undefined;
  if (situation.today <= due.day) return hold(due);
  return situation.log.unanswered < LIMITS.unansweredStatus ? checkIn(situation, due) : undefined;
}
