import { laterOf } from '../../iso-date';
import { clamped, type StatusDraft } from '../process/draft-step';
import { proposedThanksDay } from '../thank-you/proposed-thanks';
import type { Situation } from '../process/situation';
import { timelineDays } from './timeline-days';
import { from } from '../process/trail';

/**
 * NT1: no day named, nothing asked yet (T17 to T19, K8). With no thank-you logged, the day proposed
 * for it stands in (A43), though not for A28 (U1). From ten days after the anchor the question is
 * worded as a silence email, judged on the day it goes out (A14).
 */
export function noTimeline(situation: Situation): StatusDraft | undefined {
  const { log, sending } = situation;
  if (log.unanswered > 0) return undefined;
  const sent = log.thanks.at(-1);
  const thanks = sent ? from(sent.day, 'from-thanks') : from(proposedThanksDay(situation), 'from-proposed-thanks');
  const { silenceFrom, ...days } = timelineDays(situation, thanks);
  const silent = laterOf(days.ideal.day, sending.day) >= silenceFrom;
  return clamped({
    rule: 'NT1',
    kind: silent ? 'M7d' : 'M7b',
    ...days,
    expires: sent ? days.latest.day : timelineDays(situation).latest.day,
    ...(silent && { why: [{ id: 'worded-as-silence', from: silenceFrom }] }),
  });
}
