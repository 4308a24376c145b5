import { LIMITS } from '../limits';
import type { StepDraft } from '../process/draft-step';
import { momentAt } from '../process/moments';
import { at, MINUTE, type Situation } from '../process/situation';
import { plusBusinessDays } from '../process/trail';
import { momentOf } from '../../zoned-time';
import type { IsoDate } from '../../iso-date';

/** The moment of the agreed call, in ms, with its day on their calendar; undefined where none was agreed. */
export function callMoment(situation: Situation): { ms: number; day: IsoDate } | undefined {
  const { agreedCall } = situation.facts;
  return agreedCall && { ms: at(situation, agreedCall.on, agreedCall.at), day: agreedCall.on };
}

/** CA1: the agreed call has not come. After a few minutes of grace one line goes out, by the next working day. */
export function missedCall(situation: Situation, { ms, day }: { ms: number; day: IsoDate }): StepDraft {
  const { facts: { tz }, closed, reader } = situation;
  const agreed = { id: 'agreed-call', to: momentOf(ms, tz) } as const;
  const graced = ms + LIMITS.callGrace * MINUTE;
  const first = momentAt(situation, graced, [agreed, { id: 'minutes-later', to: momentOf(graced, tz), values: { n: LIMITS.callGrace } }]);
  const next = plusBusinessDays({ day, why: [] }, 1, closed);
  return {
    rule: 'CA1', kind: 'S2', to: reader, anyHour: true, earliest: first, ideal: first,
    latest: momentAt(situation, at(situation, next.day, LIMITS.officeCloses), next.why),
  };
}
