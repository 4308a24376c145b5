import { clamped, type StepDraft } from '../process/draft-step';
import { LIMITS } from '../limits';
import type { Situation } from '../process/situation';
import { from, plusBusinessDays, plusDays, rolled } from '../process/trail';

/** NR1: the first question has gone unanswered (T19, T22, A19). */
export function noAnswer({ log, closed, reader }: Situation): StepDraft | undefined {
  if (log.unanswered !== 1 || !log.lastOut) return undefined;
  const last = from(log.lastOut.day, 'from-last-message');
  return clamped({
    rule: 'NR1',
    kind: 'M7d',
    to: reader,
    earliest: plusBusinessDays(last, LIMITS.statusGap, closed),
    ideal: rolled(plusDays(last, LIMITS.statusRhythm), closed),
    latest: rolled(plusDays(last, LIMITS.statusWithinDays), closed),
  });
}
