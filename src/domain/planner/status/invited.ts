import type { Invitation } from '../../interview';
import type { IsoDate } from '../../iso-date';
import { clamped, type StepDraft } from '../process/draft-step';
import { LIMITS } from '../limits';
import type { Situation } from '../process/situation';
import { from, type Marked, plusBusinessDays, rolled } from '../process/trail';

/**
 * Whether the invitation still counts: no news has come after it was given, and no status message
 * has gone out on or after the invited day, or after it where they wait for silence (A11, U21).
 */
function isLive(invited: Invitation, { log }: Situation): boolean {
  const answers = (day: IsoDate) => (invited.mode === 'on' ? day >= invited.on : day > invited.on);
  return !log.lastNews && !log.status.some(({ day }) => answers(day));
}

/**
 * IC1: they invited a check-in (K3, A2, A62). It keeps no gap from an earlier question (A25) and
 * applies only while fewer than two are unanswered (A11).
 */
export function invited(situation: Situation): StepDraft | undefined {
  const { facts, closed, log, reader } = situation;
  if (!facts.invited || !isLive(facts.invited, situation) || log.unanswered >= LIMITS.unansweredStatus) return undefined;
  const day = from(facts.invited.on, 'from-invited-day');
  const earliest: Marked = facts.invited.mode === 'on' ? rolled(day, closed) : plusBusinessDays(day, 1, closed);
  const latest = plusBusinessDays(earliest, LIMITS.invitedSpan, closed);
  return clamped({ rule: 'IC1', kind: 'M7c', to: reader, earliest, ideal: earliest, latest });
}
