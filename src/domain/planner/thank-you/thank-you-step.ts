import { momentOf } from '../../zoned-time';
import { about } from '../process/trail';
import type { Frame, Situation } from '../process/situation';
import type { Step, When } from '../step';
import type { Instant } from './thank-you-times';
import type { ThankYouToday } from './thank-you-today';
import type { Person } from './thanked-by';

/** An apology after a bad interview; without interest where the job is not wanted; M1p from two interviewers on (A8, A9). */
export function thanksKind({ facts: { rating, wantsJob, interviewers } }: Frame): 'M1' | 'M1p' | 'M2' | 'M10' {
  if (rating === 'bad') return 'M10';
  if (wantsJob === false) return 'M2';
  return interviewers.length > 1 ? 'M1p' : 'M1';
}

/** The step of a thank-you's times. Where they named a day and no time, its dates are days (U18). */
export function stepFor(situation: Situation, person: Person, times: ThankYouToday): Step {
  const { rule, earliest, ideal, latest, lateUntil, alternative, day, label, why, state } = times;
  const { tz } = situation.facts;
  const when = ({ ms }: Instant): When => day ?? momentOf(ms, tz);
  return {
    rule,
    kind: thanksKind(situation),
    ...(person && { to: person }),
    earliest: when(earliest),
    ideal: day && state === 'overdue' ? situation.today : when(ideal),
    ...(latest && { latest: when(latest) }),
    ...(lateUntil && { lateUntil: momentOf(lateUntil.ms, tz) }),
    ...(alternative && { alternative: momentOf(alternative.ms, tz) }),
    state,
    forecast: false,
    trace: [
      ...about('step', label ? [label, ...why] : why), ...about('earliest', earliest.why),
      ...about('step', alternative?.why), ...about('ideal', ideal.why),
      ...about('latest', latest?.why), ...about('latest', lateUntil?.why),
    ],
  };
}
