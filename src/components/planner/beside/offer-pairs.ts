import { closedDays } from '../../../domain/business-days';
import type { Facts } from '../../../domain/interview';
import type { IsoDate, IsoMoment } from '../../../domain/iso-date';
import { collision } from '../../../domain/planner/competing-offers';
import type { Collision, Stage } from '../../../domain/planner/competing-offers';
import { dueDate } from '../../../domain/promise';
import { instantOf, msOfMoment } from '../../../domain/zoned-time';
import { closedDaysOf, hasInterview } from '../../../stores/process';
import type { Process } from '../../../stores/process';
import { shortDate } from '../../ui/date-words';
import { fillBlanks } from '../../ui/words';
import type { BesideWords } from './beside-words';

/** An offer of A's, and B, who has not decided, by the names under which they are shown. */
export type Pair = { a: string; b: string; deadline: IsoDate; due?: IsoDate | undefined; days: Collision };

type Question = {
  process: Process;
  /** The facts of the open process, its outcome as it is in force. */
  facts: Facts;
  others: readonly Process[];
  now: IsoMoment;
  words: BesideWords['offers'];
};

const closedAt = (process: Process | undefined) => closedDays(process ? closedDaysOf(process) : [], process?.office?.weekend);

/** An offer that is still open, by its last day. */
const openDeadline = ({ outcome, offer = {} }: Partial<Facts>): IsoDate | undefined =>
  (outcome === 'offer' && !offer.agreedOn && !offer.declinedOn ? offer.deadline : undefined);

const isUndecided = ({ outcome, wantsJob }: Facts): boolean => outcome !== 'offer' && outcome !== 'rejection' && wantsJob !== false;

/** Another talk lies ahead: the interview itself, or an invitation to one without a day. */
const stageOf = ({ date, start, tz, outcome }: Facts, now: IsoMoment): Stage =>
  (instantOf(date, start, tz) > msOfMoment(now) || outcome === 'next-round' ? 'another-round' : 'deciding');

/** Every offer with a date that meets an employer who has not decided; one of the two is the open process. */
export function pairsOf({ process, facts, others, now, words }: Question): Pair[] {
  const today = now.slice(0, 10) as IsoDate;
  const nameOf = ({ id, facts: { employer, date } }: Process): string =>
    employer ?? (id === process.id || !date ? words['this-one'] : fillBlanks(words.unnamed, { day: shortDate(date) }));
  const pair = (a: string, b: Process, factsOfB: Facts, deadline: IsoDate, offering?: Process): Pair => {
    const said = factsOfB.promise && dueDate(factsOfB.promise, factsOfB.date, closedAt(b));
    const due = said && 'due' in said && said.due >= today ? said.due : undefined;
    const days = collision({ today, deadline, stage: stageOf(factsOfB, now), due, closedAtA: closedAt(offering), closedAtB: closedAt(b) });
    return { a, b: nameOf(b), deadline, due, days };
  };
  const mine = openDeadline(facts);
  if (mine) {
    return others.flatMap((other) => (hasInterview(other.facts) && isUndecided(other.facts)
      ? [pair(nameOf(process), other, other.facts, mine, process)] : []));
  }
  if (!isUndecided(facts)) return [];
  const elsewhere = others.flatMap((other) => {
    const deadline = openDeadline(other.facts);
    return deadline ? [pair(nameOf(other), process, facts, deadline, other)] : [];
  });
  return [...elsewhere, ...(facts.otherOffer ? [pair(words['another-firm'], process, facts, facts.otherOffer)] : [])];
}
