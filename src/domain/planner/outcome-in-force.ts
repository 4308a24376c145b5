import { isOut, type LogEntry, type News } from '../contact-log';
import type { Application, Facts } from '../interview';
import type { IsoMoment } from '../iso-date';
import { instantOf, msOfMoment } from '../zoned-time';

type Outcome = NonNullable<Facts['outcome']>;

const OUTCOMES: ReadonlySet<string> = new Set<Outcome>(['update', 'next-round', 'info-request', 'offer', 'rejection']);

/** Whether such news is an outcome, to be stated with it. */
export const isOutcome = (news: News): news is News & Outcome => OUTCOMES.has(news);

/** The last entry that brought an outcome. */
const lastOutcome = (log: readonly LogEntry[]) =>
  log.findLast((entry) => !isOut(entry) && isOutcome(entry.news));

/** When the interview begins, in ms; nothing for an application. */
const startOf = ({ date, start, tz }: Facts | Application): number =>
  date && start ? instantOf(date, start, tz) : -Infinity;

/** What the log says where nobody stated it: only what ends all questions, or leads to an interview that has no day yet. */
function outcomeOfLog(facts: Facts | Application): Outcome | undefined {
  const entry = lastOutcome(facts.log);
  if (!entry || isOut(entry)) return undefined;
  if (entry.news === 'offer' || entry.news === 'rejection') return entry.news;
  const at = msOfMoment(entry.at);
  const wentOn = startOf(facts) > at || facts.log.some((one) => isOut(one) && msOfMoment(one.at) > at);
  return entry.news === 'next-round' && !wentOn ? 'next-round' : undefined;
}

/** Whether they asked the person back, and that interview has begun: then its invitation needs no answer any more. */
function isOver(facts: Facts | Application, now: number): boolean {
  const entry = facts.log.findLast((one) => !isOut(one) && one.news === 'next-round');
  const start = startOf(facts);
  return facts.outcome === 'next-round' && entry !== undefined && msOfMoment(entry.at) < start && start <= now;
}

/**
 * The facts with the outcome that is in force. What was stated counts (guidance A42), but for an
 * invitation whose interview has begun; where nothing was stated, as in older notebooks, an offer or a
 * no in the log speaks for itself. Returns the same object where nothing changes.
 * @example withOutcome({ …, log: [{ direction: 'in', news: 'rejection', … }] }, now).outcome // 'rejection'
 */
export function withOutcome<Stated extends Facts | Application>(facts: Stated, now: IsoMoment): Stated {
  if (isOver(facts, msOfMoment(now))) return { ...facts, outcome: 'pending' };
  const outcome = facts.outcome ?? outcomeOfLog(facts);
  return outcome === facts.outcome ? facts : { ...facts, outcome };
}
