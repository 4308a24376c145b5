import { LIMITS } from '../limits';
import type { StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { from, plusBusinessDays } from '../process/trail';
import { answersTo, type Received, sentAfter } from './outcome';

/** RL1: a link on a network, once an offer or a no has been answered (J14, A37). */
export function networkLink(situation: Situation, received: Received): StepDraft | undefined {
  const { closed, now } = situation;
  const reply = sentAfter(situation, received, 'M16', 'M19', 'M20', 'M21');
  if (!reply || reply.ms > now) return undefined;
  const day = from(reply.day, 'from-own-reply');
  const [ideal, idealEnd] = LIMITS.linkAfter.map((n) => plusBusinessDays(day, n, closed)) as [typeof day, typeof day];
  return { rule: 'RL1', kind: 'M23', to: answersTo(situation, received), earliest: day, ideal, idealEnd, anyHour: true };
}
