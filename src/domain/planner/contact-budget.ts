import { type Channel, isOut, isOutside } from '../contact-log';
import type { Facts } from '../interview';
import type { IsoDate } from '../iso-date';
import { LIMITS } from './limits';
import { isPending } from './outcomes/outcome';
import type { Situation } from './process/situation';
import { situationNow } from './process/situation-now';
import { afterEmail } from './status/question-gap';
import { statusInForce } from './status/status';
import { toldToWait } from './status/we-will-contact';
import type { PlanOptions } from './step';

/** How many of a sort are left, out of how many. */
export type Allowance = { left: number; of: number };

/** Why nothing is left, where it is not that all was sent. */
export type Closed = 'not-wanted' | 'decided' | 'moved-on' | 'answer-first';

/** What one person was sent, and when last. Without an id it went to nobody named. */
export type SentTo = { id?: string; channels: { channel: Channel; count: number }[]; last: IsoDate };

/** What may still be sent in one process, across people and channels. Days are on the interviewer's calendar. */
export type ContactBudget = {
  /** Questions by email, to one reader; `from` is the first day that keeps the gap to the last one. */
  questions: Allowance & { from?: IsoDate };
  call: Allowance & { why?: 'unwanted' | 'other-channel' };
  keepInTouch: Allowance;
  /** Nothing goes before the end of this day: the one they named, or the quiet weeks they asked for. */
  quietUntil?: IsoDate;
  /** They have invited a question on that day, beside all others. */
  invited?: IsoDate;
  /** What filled it up last: a message of theirs, or the interview itself. */
  filled: { on: IsoDate; by: 'message' | 'interview' };
  closed?: Closed;
  sent: SentTo[];
};

function sentTo({ entries, start, now }: Situation): SentTo[] {
  const people = new Map<string, SentTo>();
  for (const entry of entries.filter(isOut)) {
    if (isOutside(entry) || entry.ms < start || entry.ms > now) continue;
    const key = entry.with ?? '';
    const known = people.get(key) ?? { ...(entry.with && { id: entry.with }), channels: [], last: entry.day };
    const channel = known.channels.find((each) => each.channel === entry.channel);
    if (channel) channel.count++;
    else known.channels.push({ channel: entry.channel, count: 1 });
    people.set(key, { ...known, last: entry.day });
  }
  return [...people.values()];
}

function closedBy(situation: Situation): Closed | undefined {
  const { facts } = situation;
  if (facts.wantsJob === false) return 'not-wanted';
  if (facts.outcome === 'offer' || facts.outcome === 'rejection') return 'decided';
  if (!isPending(situation)) return 'answer-first';
  return statusInForce(situation)?.rule === 'MV1' ? 'moved-on' : undefined;
}

function callsLeft({ facts: { callOk, instruction }, log }: Situation): ContactBudget['call'] {
  const of = LIMITS.callsInAll;
  if (callOk === false) return { left: 0, of, why: 'unwanted' };
  if (instruction?.channel && instruction.channel !== 'phone') return { left: 0, of, why: 'other-channel' };
  return { left: Math.max(0, of - log.calls), of };
}

/** Two questions, or the single one after two quiet weeks where they said they would be in touch (A27). */
function questionsLeft(situation: Situation): ContactBudget['questions'] {
  const { log, today, start } = situation;
  const of = toldToWait(situation) ? 1 : LIMITS.unansweredStatus;
  const left = Math.max(0, of - log.unanswered);
  const gap = log.status.some(({ ms }) => ms >= start) ? afterEmail(situation) : undefined;
  return { left, of, ...(left > 0 && gap && gap.day > today && { from: gap.day }) };
}

function keepInTouchLeft({ entries, start, now, log }: Situation): Allowance {
  const since = log.lastIn?.ms ?? start;
  const sent = entries.filter(isOut).filter(({ ms, kinds }) => ms >= since && ms <= now && kinds.includes('M12')).length;
  return { left: Math.max(0, LIMITS.keepInTouchMost - sent), of: LIMITS.keepInTouchMost };
}

/** The day until which a rule in force holds, with what they asked for. */
function held(situation: Situation): Pick<ContactBudget, 'quietUntil' | 'invited'> {
  const rule = statusInForce(situation);
  if (rule?.rule === 'IC1') return { invited: rule.earliest.day };
  return rule?.state === 'hold' ? { quietUntil: rule.earliest.day } : {};
}

/**
 * What may still be sent to one employer: questions to one reader, one call, two lines to keep in touch
 * (guidance Limits). A message of theirs fills it up again, and so does the next interview (A41); an
 * invited check-in comes on top. Nothing is left once it is decided, or while their news wants an answer.
 * @example contactBudget({ …, log: [thanks, question] }, { now }).questions // { left: 1, of: 2, from: '2026-03-17' }
 */
export function contactBudget(facts: Facts, options: PlanOptions): ContactBudget {
  const situation = situationNow(facts, options);
  const { log } = situation;
  const reason = closedBy(situation);
  const none = <Left extends Allowance>(allowance: Left): Left => (reason ? { ...allowance, left: 0 } : allowance);
  return {
    questions: none(questionsLeft(situation)),
    call: none(callsLeft(situation)),
    keepInTouch: none(toldToWait(situation) ? { left: 0, of: LIMITS.keepInTouchMost } : keepInTouchLeft(situation)),
    ...(reason ? { closed: reason } : held(situation)),
    filled: log.lastIn ? { on: log.lastIn.day, by: 'message' } : { on: facts.date, by: 'interview' },
    sent: sentTo(situation),
  };
}
