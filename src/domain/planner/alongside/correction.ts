import { isOut, isThanksOrOutside } from '../../contact-log';
import { addDays } from '../../iso-date';
import { LIMITS } from '../limits';
import { clamped, type StepDraft } from '../process/draft-step';
import { momentAt } from '../process/moments';
import type { Situation } from '../process/situation';
import { limitsOf } from '../thank-you/thank-you-times';
import { thankYouTimes } from '../thank-you/thank-you-rule';
import { nextGoodMoment } from '../thank-you/thank-you-today';

/** MC1: a small slip is put right beside the thank-you or in it, honestly and briefly (B1 to B4, A24). */
export function correction(situation: Situation): StepDraft | undefined {
  const { facts, reader } = situation;
  if (facts.rating !== 'slip') return undefined;
  const { earliest, lateUntil: latest } = limitsOf(situation);
  const { ms, why } = thankYouTimes(situation).ideal;
  return clamped({
    rule: 'MC1',
    kind: 'M9',
    to: reader,
    earliest: momentAt(situation, earliest.ms, earliest.why),
    ideal: momentAt(situation, ms, [{ id: 'with-thank-you' }, ...why]),
    latest: momentAt(situation, latest.ms, latest.why),
    anyHour: true,
  });
}

/** Past its best moment it goes now; at night in the morning, within the first day (A48, U3). */
export function outOfNight(draft: StepDraft, situation: Situation): StepDraft {
  const { ideal } = draft;
  if (ideal?.ms === undefined || situation.now <= ideal.ms) return draft;
  const { ms, why } = nextGoodMoment(situation, { ms: ideal.ms, why: ideal.why });
  return { ...draft, ideal: momentAt(situation, ms, why) };
}

/** A week after the interview, or once anything later has been sent, it is better left alone (A24, U10). */
export function isPastCorrecting({ facts: { date }, today, entries, start, now }: Situation): boolean {
  const wroteSince = entries.filter(isOut).some((entry) => entry.ms >= start && entry.ms <= now && !isThanksOrOutside(entry));
  return wroteSince || today > addDays(date, LIMITS.correctionDays);
}
