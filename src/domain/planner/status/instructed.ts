import type { StatusDraft } from '../process/draft-step';
import { at, type Situation } from '../process/situation';
import { from, rolled } from '../process/trail';

/**
 * TY4 for status questions: they said when to ask. Done once a question has gone out on or after
 * that day; it keeps no gap from an earlier one (A3, A25, A46).
 */
export function instructed(situation: Situation): StatusDraft | undefined {
  const { facts: { instruction }, closed, log } = situation;
  if (instruction?.for !== 'status' || !instruction.date) return undefined;
  const { date, time, channel } = instruction;
  if (log.status.some(({ day }) => day >= date)) return undefined;
  const day = rolled(from(date, 'instructed-day'), closed);
  return {
    rule: 'TY4',
    ...(channel === 'phone' ? { why: [{ id: 'asked-for-call' }] } : { kind: 'M7c' }),
    ...(time && { moment: at(situation, day.day, time) }),
    earliest: day,
    ideal: day,
    latest: day,
  };
}
