import { daysBetween } from '../../domain/iso-date';
import type { ClockTime, IsoDate, IsoMoment } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Step, When } from '../../domain/planner/step';
import { dayOf, isMoment, timeOf } from '../ui/date-words';

/** What the picture of a plan is made from. */
export type RoutePlan = {
  steps: readonly OwnStep[];
  /** On the person's own clock, as the steps are; `there` is its day and start where they are. */
  interview: { date: IsoDate; start: ClockTime; approximate?: boolean | undefined; there?: IsoMoment };
  now: IsoMoment;
  /** Days on which the employer is closed, besides weekends. */
  closedDays: readonly IsoDate[];
  /** Days of their weekend, where it is not Saturday and Sunday. */
  weekend?: readonly number[] | undefined;
  /** The day they named, if they named one. */
  promised?: IsoDate | undefined;
};

/**
 * How a mark is drawn. `now` is the one to do first, `named` the day they named, `other` the second
 * choice of a step (TY3), `end` where the process counts as moved on.
 */
export type Look = 'interview' | 'now' | 'plain' | 'done' | 'hold' | 'forecast' | 'named' | 'other' | 'end';

/** One mark on the line. It stands for several steps where they share a day, as for a panel. */
export type Mark = {
  at: When;
  look: Look;
  /** Places in `steps`; none for the interview and for the day they named. */
  steps: number[];
  /** Only if they hear nothing. */
  forecast: boolean;
};

/** A window on the line, in days since the first; `late` is what is still allowed, or was missed. */
export type Span = {
  from: number;
  to: number;
  look: 'now' | 'plain' | 'hold' | 'forecast' | 'late';
  /** Place in `steps`. */
  step: number;
};

const isThankYou = ({ rule }: Step): boolean => rule.startsWith('TY');

/** The day or moment at which a step stands on the line: the ideal one, or where its message went. */
export const placeOf = ({ rule, state, doneAt, earliest, ideal }: Step): When =>
  doneAt ?? (state === 'hold' || rule === 'MV1' ? earliest : (ideal ?? earliest));

const lookOf = ({ rule, state, forecast }: Step): Look =>
  rule === 'MV1' ? 'end'
    : forecast ? 'forecast'
      : state === 'done' || state === 'hold' ? state
        : state === 'future' ? 'plain' : 'now';

/** Steps of one kind on one day share a mark: the thank-yous to a panel. */
const shareOf = (step: Step): string =>
  [dayOf(placeOf(step)), isThankYou(step) ? 'TY' : step.rule, step.kind?.includes('+'), step.state, step.scheduled].join();

/** For sorting: what has no clock time comes after what has one on that day. */
const orderOf = ({ at }: Mark): string => (isMoment(at) ? at : `${at}U`);

/** All marks of a plan in order of time; one of them at most is `now`. */
export function marksOf({ steps, interview, promised }: RoutePlan): Mark[] {
  const shared = new Map<string, Mark>();
  const add = (key: string, at: When, look: Look, steps: number[] = [], forecast = false) => {
    const mark = shared.get(key);
    if (mark) mark.steps.push(...steps);
    else shared.set(key, { at, look, steps, forecast });
  };
  add('interview', `${interview.date}T${interview.start}`, 'interview');
  steps.forEach((step, index) => {
    add(shareOf(step), placeOf(step), lookOf(step), [index], step.forecast);
    if (step.alternative && step.state !== 'done') add('other', step.alternative, 'other', [index]);
  });
  const waitedFor = steps.some(({ state, earliest }) => state === 'hold' && earliest === promised);
  if (promised && !waitedFor) add('named', promised, 'named');
  const marks = [...shared.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const first = marks.find(({ look }) => look === 'now');
  return marks.map((mark) => (mark.look === 'now' && mark !== first ? { ...mark, look: 'plain' } : mark));
}

/** A day or moment as days since `first`, by the clock it is written in. */
const daysSince = (first: IsoDate, when: When): number =>
  daysBetween(first, dayOf(when))
  + (isMoment(when) ? Number(timeOf(when).slice(0, 2)) / 24 + Number(timeOf(when).slice(3)) / 1440 : 0);

/** The windows of all that is still to do. A window given in days lasts until its last day is over. */
export function spansOf(marks: readonly Mark[], steps: readonly Step[], first: IsoDate): Span[] {
  const end = (when: When) => daysSince(first, when) + (isMoment(when) ? 0 : 1);
  return marks.flatMap(({ look, steps: [index = -1] }) => {
    const step = steps[index];
    if (!step?.kind || !step.latest || step.doneAt || look === 'other') return [];
    const { earliest, latest, lateUntil = step.latest, state } = step;
    const from = daysSince(first, earliest);
    const inTime = state === 'late' || state === 'overdue' ? 'late' : (look as Span['look']);
    return [
      { from, to: end(latest), look: inTime, step: index },
      { from: Math.max(from, end(latest)), to: end(lateUntil), look: 'late', step: index } as const,
    ].filter((span) => span.to > span.from);
  });
}
