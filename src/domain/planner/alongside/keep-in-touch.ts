import { isOut, isOutside } from '../../contact-log';
import { addDays, type IsoDate, laterOf } from '../../iso-date';
import { LIMITS } from '../limits';
import type { StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { from, type Marked, plusDays, rolled } from '../process/trail';
import { isWarm } from '../status/interest';
import { toldToWait } from '../status/we-will-contact';

/** The last day of any contact, either way, or of the interview (A34). */
function lastContact({ entries, facts, now }: Situation): IsoDate {
  const happened = entries.filter((entry) => entry.ms <= now && !(isOut(entry) && isOutside(entry)));
  return happened.reduce<IsoDate>((last, { day }) => laterOf(last, day), facts.date);
}

/** How often they have kept in touch since they last heard, or since the interview. */
function keptInTouch({ entries, start, now, log }: Situation): number {
  const since = Math.max(start, log.lastIn?.ms ?? start);
  return entries.filter(isOut).filter(({ ms, kinds }) => ms >= since && ms <= now && kinds.includes('M12')).length;
}

/** A warm signal, or a neutral one while the last message was answered (L7). */
const isWelcome = (situation: Situation): boolean =>
  isWarm(situation.facts) || ((situation.facts.signal ?? 'neutral') === 'neutral' && situation.log.answered);

/** The days of it, counted from the last contact. */
export function keepInTouchDays(situation: Situation): StepDraft {
  const contact = from(lastContact(situation), 'from-last-contact');
  const [ideal, idealEnd] = LIMITS.keepInTouchDays.map((n) => rolled(plusDays(contact, n), situation.closed)) as [Marked, Marked];
  return { rule: 'LP1', kind: 'M12', to: situation.reader, earliest: ideal, ideal, idealEnd };
}

/**
 * LP1: something worth passing on, once two weeks have gone without contact; twice at most without
 * an answer, never after "we will contact you" (K5, K5a, A34, U22). A status step that is due comes first.
 */
export function keepInTouch(situation: Situation): StepDraft | undefined {
  const { facts, today, log } = situation;
  if (facts.wantsJob === false || toldToWait(situation) || !isWelcome(situation)) return undefined;
  if (log.unanswered >= LIMITS.unansweredStatus || keptInTouch(situation) >= LIMITS.keepInTouchMost) return undefined;
  return today < addDays(lastContact(situation), LIMITS.keepInTouchDays[0]) ? undefined : keepInTouchDays(situation);
}
