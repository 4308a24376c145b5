import type { Facts } from '../../interview';
import { LIMITS } from '../limits';
import { clamped, type StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { from, type Marked, plusBusinessDays, plusDays, rolled } from '../process/trail';

/** Good words each time, or a request to be kept posted (K4a). */
export const isWarm = ({ signal }: Facts): boolean => signal === 'positive' || signal === 'keep-posted';

/**
 * SG1: an interest check-in, in the place of the timeline question while they are warm and have
 * answered the last message (K4, K4a to K4c, A21, U5, U8).
 */
export function interestCheckIn({ facts, log, closed, reader }: Situation): StepDraft | undefined {
  const { lastOut } = log;
  if (!isWarm(facts) || !log.answered || !lastOut) return undefined;
  const last = from(lastOut.day, 'from-last-message');
  const [ideal, idealEnd] = LIMITS.interestDays.map((n) => rolled(plusDays(last, n), closed)) as [Marked, Marked];
  const draft = clamped<StepDraft>({
    rule: 'SG1',
    kind: 'M11',
    to: reader,
    earliest: plusBusinessDays(last, LIMITS.statusGap, closed),
    ideal,
    idealEnd,
  });
  return { ...draft, goneFrom: plusDays(from((draft.idealEnd ?? idealEnd).day, 'from-latest'), LIMITS.giveUpDays) };
}

/** WS1: a direct word on where they stand, aloud or inside the check-in, where the two got on very well (K7). */
export function whereTheyStand({ facts }: Situation, inForce: StepDraft | undefined): StepDraft | undefined {
  if (inForce?.rule !== 'SG1' || facts.rapport !== 'strong' || facts.signal !== 'positive') return undefined;
  return { ...inForce, rule: 'WS1', kind: 'M27' };
}
