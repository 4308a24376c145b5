import { addDays } from '../../iso-date';
import { LIMITS } from '../limits';
import { afterQuestion } from './question-gap';
import type { Situation } from '../process/situation';
import { from, latestOf, type Marked, plusBusinessDays, plusDays, rolled } from '../process/trail';

/** The interview, or the last message received other than a bare reply to the thank-you (A14). */
const anchorOf = ({ log, facts }: Situation): Marked =>
  log.lastNews ? from(log.lastNews.day, 'from-last-word') : from(facts.date, 'from-interview');

/** R: the latest of thank-you and reply, theirs or our own; a question still open is not asked again (A14, U20). */
const lastContact = ({ log }: Situation, thanks: Marked): Marked => latestOf(
  thanks,
  log.lastIn && from(log.lastIn.day, 'from-last-reply'),
  log.lastReply && from(log.lastReply.day, 'from-last-message'),
);

/** NT1's days, with a thank-you to count from or without one (A14, A43, U1, U6). */
export function timelineDays(situation: Situation, thanks?: Marked) {
  const { closed } = situation;
  const anchor = anchorOf(situation);
  const contact = thanks && lastContact(situation, thanks);
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
