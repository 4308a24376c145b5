import { type IsoDate, laterOf } from '../../iso-date';
import { LIMITS } from '../limits';
import { clamped, type StepDraft } from '../process/draft-step';
import { proposedThanksDay } from '../thank-you/proposed-thanks';
import type { Situation } from '../process/situation';
import { timelineDays } from './timeline-days';
import { from, plusDays } from '../process/trail';

/** How the first question is worded on the day it goes out (A14). */
export const wordingOn = (day: IsoDate, silenceFrom: IsoDate): 'M7b' | 'M7d' => (day >= silenceFrom ? 'M7d' : 'M7b');

/**
 * NT1: no day named, nothing asked yet (T17 to T19, K8). With no thank-you logged, the day proposed
 * for it stands in (A43), though not for A28 (U1). From ten days after the anchor the question is
 * worded as a silence email, judged on the day it goes out (A14).
 */
export function noTimeline(situation: Situation): StepDraft | undefined {
  const { log, sending, reader } = situation;
  if (log.unanswered > 0) return undefined;
  const sent = log.thanks.at(-1);
  const thanks = sent ? from(sent.day, 'from-thanks') : from(proposedThanksDay(situation), 'from-proposed-thanks');
  const { silenceFrom, ...days } = timelineDays(situation, thanks);
  const kind = wordingOn(laterOf(days.ideal.day, sending.day), silenceFrom);
  return clamped({
    rule: 'NT1',
    kind,
    to: reader,
    ...days,
    goneFrom: plusDays(from((sent ? days : timelineDays(situation)).latest.day, 'from-latest'), LIMITS.giveUpDays),
    ...(kind === 'M7d' && { why: [{ id: 'worded-as-silence', from: silenceFrom }] }),
  });
}
