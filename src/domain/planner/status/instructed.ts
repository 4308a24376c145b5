import type { StepDraft } from '../process/draft-step';
import { at, type Situation } from '../process/situation';
import { from, rolled } from '../process/trail';

/**
 * TY4 for status questions: they said when to ask. Done once a question has gone out on or after
 * that day; it keeps no gap from an earlier one (A3, A25, A46).
 */
export function instructed(situation: Situation): StepDraft | undefined {
  const { facts: { instruction }, closed, log, reader } = situation;
  if (instruction?.for !== 'status' || !instruction.date) return undefined;
  const { date, time, channel } = instruction;
  if (log.status.some(({ day }) => day >= date)) return undefined;
  const on = rolled(from(date, 'instructed-day'), closed);
  const day = time ? { ...on, ms: at(situation, on.day, time) } : on;
  return {
    rule: 'TY4',
    kind: channel === 'phone' ? 'M4' : 'M7c',
    to: reader,
    ...(channel === 'phone' && { why: [{ id: 'asked-for-call' }] }),
    earliest: day,
    ideal: day,
    latest: day,
  };
}
