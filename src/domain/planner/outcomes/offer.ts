import { isOut } from '../../contact-log';
import type { IsoDate } from '../../iso-date';
import { LIMITS } from '../limits';
import { clamped, type StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { businessDayBefore } from '../process/moves';
import { from, type Marked, plusBusinessDays, rolled } from '../process/trail';
import { answersTo, type Received, sentAfter } from './outcome';

/** A stated day that has come; one ahead is ignored (A23). */
const passed = (day: IsoDate | undefined, { today }: Situation): IsoDate | undefined => (day && day <= today ? day : undefined);

/** Whether they have said yes or no to it, in fact or in writing. */
export function isDecided(situation: Situation, received: Received): boolean {
  const { offer = {} } = situation.facts;
  return !!passed(offer.agreedOn, situation) || !!passed(offer.declinedOn, situation) || !!sentAfter(situation, received, 'M19', 'M20');
}

/** OF2: reviewed, with points open: one bundled message, a business day before their deadline (O5, A23, U30). */
export function offerQuestions(situation: Situation, received: Received): StepDraft | undefined {
  const { facts: { offer = {} }, closed } = situation;
  const reviewed = passed(offer.reviewedOn, situation);
  if (!reviewed || !offer.openPoints) return undefined;
  const latest = offer.deadline && businessDayBefore(from(offer.deadline, 'from-deadline'), closed);
  return clamped({
    rule: 'OF2',
    kind: offer.openPoints === 'clarify' ? 'M17' : 'M18',
    to: answersTo(situation, received),
    earliest: from(reviewed, 'from-review'),
    ideal: plusBusinessDays(from(received.message.day, 'from-received'), LIMITS.offerQuestions, closed),
    ...(latest && { latest }),
    anyHour: true,
    deadline: true,
  });
}

/** A written answer to the offer, on the day of the decision; until their deadline, where they set one (A35, U16). */
function answer(
  situation: Situation, received: Received, decided: Marked, step: Pick<StepDraft, 'rule' | 'kind'>,
): StepDraft {
  const { facts: { offer = {} }, closed } = situation;
  return clamped({
    ...step,
    to: answersTo(situation, received),
    earliest: decided,
    ideal: rolled(decided, closed),
    ...(offer.deadline && { latest: from(offer.deadline, 'from-deadline') }),
    anyHour: true,
    rolls: true,
    deadline: true,
  });
}

/** The decision that stands: the later one, and of two on one day the no. */
function decision(situation: Situation): { day: IsoDate; yes: boolean } | undefined {
  const { offer = {} } = situation.facts;
  const [agreed, declined] = [passed(offer.agreedOn, situation), passed(offer.declinedOn, situation)];
  if (declined && (!agreed || declined >= agreed)) return { day: declined, yes: false };
  return agreed && { day: agreed, yes: true };
}

/** OF3: terms agreed, accepted in writing (O6, O7). */
export function acceptance(situation: Situation, received: Received): StepDraft | undefined {
  const decided = decision(situation);
  if (!decided?.yes || sentAfter(situation, received, 'M20')) return undefined;
  return answer(situation, received, from(decided.day, 'from-agreement'), { rule: 'OF3', kind: 'M19' });
}

/** OF4: decided against it (O13 to O16). */
export function decline(situation: Situation, received: Received): StepDraft | undefined {
  const decided = decision(situation);
  if (!decided || decided.yes || sentAfter(situation, received, 'M19')) return undefined;
  return answer(situation, received, from(decided.day, 'from-decision'), { rule: 'OF4', kind: 'M20' });
}

/** OF5: feedback wanted once the offer is answered; at once after a no, a week after a yes (J5, A36). */
export function feedbackRequest(situation: Situation, received: Received): StepDraft | undefined {
  const { facts, closed, entries, now } = situation;
  const sent = entries.filter(isOut).findLast(({ kinds, ms }) => ms <= now && (kinds.includes('M19') || kinds.includes('M20')));
  if (!facts.wantsFeedback || !sent) return undefined;
  const accepted = sent.kinds.includes('M19');
  const day = from(sent.day, accepted ? 'from-acceptance' : 'from-decline');
  const ideal = accepted ? plusBusinessDays(day, LIMITS.feedbackAfter, closed) : day;
  return { rule: 'OF5', kind: 'M22', to: answersTo(situation, received), earliest: day, ideal, anyHour: true };
}
