import { addDays, type IsoDate } from '../../iso-date';
import { clamped, type StatusDraft } from '../process/draft-step';
import { LIMITS } from '../limits';
import type { Situation } from '../process/situation';
import { from, type Marked, plusBusinessDays, plusDays, rolled } from '../process/trail';

/** NR1: the first question has gone unanswered (T19, T22, A19). */
export function noAnswer({ log, closed }: Situation): StatusDraft | undefined {
  if (log.unanswered !== 1 || !log.lastOut) return undefined;
  const last = from(log.lastOut.day, 'from-last-message');
  return clamped({
    rule: 'NR1',
    kind: 'M7d',
    earliest: plusBusinessDays(last, LIMITS.statusGap, closed),
    ideal: rolled(plusDays(last, LIMITS.statusRhythm), closed),
    latest: rolled(plusDays(last, LIMITS.statusWithinDays), closed),
  });
}

const conclusion = (earliest: Marked, { today }: Situation): StatusDraft => ({
  rule: 'MV1',
  earliest,
  state: today < earliest.day ? undefined : 'movedOn',
});

/** MV1: no question is left, and the last message has gone unanswered long enough (WT14, A19). */
export function movedOn(situation: Situation): StatusDraft | undefined {
  const { lastOut } = situation.log;
  if (!lastOut) return undefined;
  const last = from(lastOut.day, 'from-last-message');
  return conclusion(plusBusinessDays(last, LIMITS.moveOnAfter, situation.closed), situation);
}

/** MV1 in place of a question that nobody sent for sixty days past its latest day (A28, U7). */
export function givenUp(latest: IsoDate, situation: Situation): StatusDraft | undefined {
  if (situation.today < addDays(latest, LIMITS.giveUpDays)) return undefined;
  return conclusion(plusDays(from(latest, 'from-latest'), LIMITS.giveUpDays), situation);
}
