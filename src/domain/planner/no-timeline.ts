import { addDays, laterOf } from '../iso-date';
import { clamped, type StatusDraft } from './draft-step';
import { LIMITS } from './limits';
import { afterQuestion } from './question-gap';
import type { Situation } from './situation';
import { proposedThanksDay } from './thank-you-today';
import { from, latestOf, type Marked, plusBusinessDays, plusDays, rolled } from './trail';

/** The interview, or the last message received other than a bare reply to the thank-you (A14). */
const anchorOf = ({ log, facts }: Situation): Marked =>
  log.lastWord ? from(log.lastWord.day, 'from-last-word') : from(facts.date, 'from-interview');

/** R: the latest of thank-you, reply and status message (A14, U20). */
function lastContact({ log }: Situation, thanks?: Marked): Marked | undefined {
  const reply = log.lastIn && from(log.lastIn.day, 'from-last-reply');
  const asked = log.status.at(-1);
  const days = [thanks, reply, asked && from(asked.day, 'from-last-question')].filter((day) => day !== undefined);
  return days[0] && latestOf(days[0], ...days.slice(1));
}

/** NT1's days, with a thank-you to count from or without one (A14, A43, U1, U6). */
export function timelineDays(situation: Situation, thanks?: Marked) {
  const { closed } = situation;
  const anchor = anchorOf(situation);
  const contact = lastContact(situation, thanks);
  const week = (day: Marked) => rolled(plusDays(day, LIMITS.statusRhythm), closed);
  const earliest = latestOf(
    plusBusinessDays(anchor, LIMITS.statusGap, closed),
    afterQuestion(situation),
    thanks && plusBusinessDays(thanks, LIMITS.afterThanks, closed),
  );
  return {
    earliest,
    ideal: latestOf(earliest, contact && week(contact)),
    latest: latestOf(rolled(plusDays(anchor, LIMITS.statusWithinDays), closed), thanks && week(thanks), earliest),
    silenceFrom: addDays(anchor.day, LIMITS.silenceAfterDays),
  };
}

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
