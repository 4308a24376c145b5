import { LIMITS } from '../limits';
import type { StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { from, type Marked, plusBusinessDays } from '../process/trail';

/**
 * HW1: a card by hand beside the email, where the trade is traditional or they want to send one; only
 * in the second case where the job is not wanted (CH1 to CH8, T21, A12, A17).
 */
export function card({ facts, closed, reader }: Situation): StepDraft | undefined {
  const { trade, cardWanted, wantsJob, date } = facts;
  if (!cardWanted && (trade !== 'traditional' || wantsJob === false)) return undefined;
  const day = from(date, 'from-interview');
  const [ideal, latest, outer] = LIMITS.card.map((n) => plusBusinessDays(day, n, closed)) as [Marked, Marked, Marked];
  return { rule: 'HW1', kind: 'M3', to: reader, earliest: day, ideal, latest, lateUntil: outer, anyHour: true };
}

/** After its outer limit a card comes too late to be posted (A17). */
export const isTooLateForCard = ({ lateUntil }: StepDraft, { today }: Situation): boolean =>
  lateUntil !== undefined && today > lateUntil.day;
