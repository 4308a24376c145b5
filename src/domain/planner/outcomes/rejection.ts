import { LIMITS } from '../limits';
import { clamped, type StepDraft } from '../process/draft-step';
import { intoOfficeHours, momentAt } from '../process/moments';
import { at, HOUR, type Situation } from '../process/situation';
import { from, plusBusinessDays } from '../process/trail';
import { answersTo, type Received } from './outcome';

/** RJ1: a no is answered soon, but after the first feeling: the next business morning (J2, T23, A50). */
export function replyToRejection(situation: Situation, received: Received): StepDraft {
  const { ms, day } = received.message;
  const { closed } = situation;
  const said = from(day, 'from-received');
  const morning = plusBusinessDays(said, 1, closed);
  return clamped({
    rule: 'RJ1',
    kind: received.reply,
    to: answersTo(situation, received),
    earliest: intoOfficeHours(situation, momentAt(situation, ms + LIMITS.rejectionHours * HOUR, [...said.why, { id: 'hours-later', values: { n: LIMITS.rejectionHours } }])),
    ideal: { ...morning, ms: at(situation, morning.day, LIMITS.officeOpens) },
    latest: plusBusinessDays(said, LIMITS.rejectionWithin, closed),
  });
}
