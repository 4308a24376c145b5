import { isOut } from '../../contact-log';
import type { IsoDate } from '../../iso-date';
import { LIMITS } from '../limits';
import { clamped, type StepDraft } from '../process/draft-step';
import { intoOfficeHours, momentAt } from '../process/moments';
import { at, HOUR, type Situation } from '../process/situation';
import { isBefore } from '../process/moves';
import { from, type Marked, plusBusinessDays, plusDays, rolled } from '../process/trail';
import type { RuleId } from '../step';

/** Whether a call may still be made: wanted, not used, not ruled out by the channel they named (A3, A19, A28). */
export function hasCallLeft({ facts: { callOk, instruction }, log }: Situation): boolean {
  const otherChannel = instruction?.channel !== undefined && instruction.channel !== 'phone';
  return callOk !== false && !otherChannel && log.calls < LIMITS.callsInAll;
}

/** PH2: several emails without an answer, so one call is fair (CP6, A19, U11). */
export function callAfterEmails(situation: Situation): StepDraft | undefined {
  const { log, closed, reader } = situation;
  if (log.unanswered < LIMITS.unansweredStatus || !log.lastOut || !hasCallLeft(situation)) return undefined;
  const last = from(log.lastOut.day, 'from-last-message');
  return {
    ...clamped<StepDraft>({
      rule: 'PH2',
      kind: 'M4',
      to: reader,
      earliest: plusBusinessDays(last, LIMITS.callAfter, closed),
      ideal: plusBusinessDays(last, LIMITS.callIdeal, closed),
      latest: rolled(plusDays(last, LIMITS.statusWithinDays), closed),
    }),
    goneFrom: plusDays(last, LIMITS.callGiveUpDays + 1),
  };
}

const CALLABLE: ReadonlySet<RuleId> = new Set(['PR2', 'IC1', 'NT1']);

/** Whether an email to the reader went out on that day (A16, U26, A49). */
const wroteOn = ({ entries, reader }: Situation, day: IsoDate): boolean =>
  entries.filter(isOut).some((entry) =>
    entry.day === day && entry.channel === 'email' && (!reader || !entry.with || entry.with === reader));

/** The first moment for it: a day after the interview, in office hours, and not before the email's own time. */
function firstMoment(situation: Situation, email: StepDraft): Marked {
  const { end, today } = situation;
  const calm = intoOfficeHours(situation, momentAt(situation, end + LIMITS.callAfterHours * HOUR, [{ id: 'call-not-sooner' }]));
  const early = email.rule === 'NT1' && today < email.earliest.day;
  if (early) return { ...calm, why: [...calm.why, { id: 'call-is-early' }] };
  const opens: Marked = { ...email.earliest, ms: at(situation, email.earliest.day, LIMITS.officeOpens) };
  return isBefore(calm, opens) ? opens : calm;
}

/** On a day on which they have been written to, it waits for the next business morning (A16). */
function onAnotherDay(draft: StepDraft, situation: Situation): StepDraft {
  const { closed, sending } = situation;
  const ideal = draft.ideal && draft.ideal.day < sending.day ? sending : draft.ideal;
  if (!ideal || !wroteOn(situation, ideal.day)) return draft;
  const next = plusBusinessDays({ day: ideal.day, why: [{ id: 'wrote-that-day', to: ideal.day }] }, 1, closed);
  const earliest = { ...next, ms: at(situation, next.day, LIMITS.officeOpens) };
  return { ...draft, earliest: isBefore(draft.earliest, earliest) ? earliest : draft.earliest, ideal: next };
}

/**
 * PH1: a call in the place of a question by email, where the two got on very well; an early one
 * while no day was named and the question is not due yet (CP1, CP5, T20, A16, U26, U27).
 */
export function callInstead(situation: Situation, inForce: StepDraft | undefined): StepDraft | undefined {
  const { facts, log } = situation;
  if (!inForce || !CALLABLE.has(inForce.rule) || facts.rapport !== 'strong' || log.unanswered > 0 || !hasCallLeft(situation)) return undefined;
  const { rule, to, ideal, idealEnd, latest } = inForce;
  const draft = clamped<StepDraft>({
    rule: 'PH1',
    kind: 'M4',
    to,
    alternativeTo: rule,
    earliest: firstMoment(situation, inForce),
    ...(ideal && { ideal }),
    ...(idealEnd && { idealEnd }),
    ...(latest && { latest }),
  });
  return clamped(onAnotherDay(draft, situation));
}
