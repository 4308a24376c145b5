import { LIMITS } from '../limits';
import { clamped, type StepDraft } from '../process/draft-step';
import { dayOfMoment, type Situation } from '../process/situation';
import { businessDayBefore } from '../process/moves';
import { from, type Marked, plusBusinessDays, plusDays, rolled } from '../process/trail';
import { promiseUntilNews } from '../status/live-promise';
import { thankYouTimes } from '../thank-you/thank-you-rule';

/** The day of the thank-you, for what may go with it. */
function thankYouDays(situation: Situation): { earliest: Marked; ideal: Marked } {
  const { earliest, ideal } = thankYouTimes(situation);
  const day = (ms: number): Marked => ({ day: dayOfMoment(situation, ms), why: [{ id: 'with-thank-you' }] });
  return { earliest: day(earliest.ms), ideal: day(ideal.ms) };
}

/**
 * AI1: material on a subject that the talk did not cover; with the thank-you if it is short, else two
 * business days on; before the day they named, and not after it (L2, L3, A18, U9).
 */
export function material(situation: Situation): StepDraft | undefined {
  const { facts, closed, today, reader } = situation;
  const due = promiseUntilNews(situation);
  if (!facts.material || facts.wantsJob === false || (due && today > due.day)) return undefined;
  const interview = from(facts.date, 'from-interview');
  const { earliest, ideal } = thankYouDays(situation);
  return clamped({
    rule: 'AI1',
    kind: 'M8',
    to: reader,
    earliest,
    ideal: facts.material === 'short' ? ideal : plusBusinessDays(interview, LIMITS.longMaterial, closed),
    latest: due ? businessDayBefore(due, closed) : rolled(plusDays(interview, LIMITS.materialDays), closed),
    anyHour: true,
  });
}
