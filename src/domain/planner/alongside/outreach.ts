import { laterOf } from '../../iso-date';
import { clamped, type StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { businessDayBefore } from '../process/moves';
import { from, type Marked, plusDays } from '../process/trail';
import { livePromise } from '../status/live-promise';
import { checkIn } from '../status/promised';

/** The day on which the next question goes at best; while they still have time, that of the question after it (A22). */
export function nextQuestion(situation: Situation, status: StepDraft | undefined): Marked | undefined {
  const due = status?.rule === 'PR1' ? livePromise(situation) : undefined;
  return due ? checkIn(situation, due).ideal : status?.ideal;
}

/**
 * NW1: somebody they know in the firm or trade, asked before the next message goes to the employer, so
 * that what they hear can go into it (L8 to L12, P8, A22).
 */
export function outreach(situation: Situation, question: Marked | undefined): StepDraft | undefined {
  const { facts, closed } = situation;
  if (!facts.contactInside || facts.wantsJob === false) return undefined;
  const interview = from(facts.date, 'from-interview');
  const before = question && businessDayBefore({ day: question.day, why: [{ id: 'before-next-message', to: question.day }] }, closed);
  const due = livePromise(situation);
  return clamped({
    rule: 'NW1',
    kind: 'M25',
    earliest: interview,
    ideal: before && laterOf(before.day, facts.date) === before.day ? before : interview,
    ...(due && { latest: plusDays(due, -1) }),
    anyHour: true,
  });
}
