import { LIMITS } from '../limits';
import type { StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { from, plusBusinessDays, rolled } from '../process/trail';

/** WD1: whoever has made up their mind tells them that day, or on the next working day. */
export function steppingOut({ facts: { withdrawsOn }, closed, reader }: Situation): StepDraft | undefined {
  if (!withdrawsOn) return undefined;
  const day = from(withdrawsOn, 'stepping-out');
  return {
    rule: 'WD1', kind: 'S5', to: reader, anyHour: true, rolls: true,
    earliest: day, ideal: rolled(day, closed), latest: plusBusinessDays(day, LIMITS.replyWithin, closed),
  };
}
