import type { Dated, Outgoing } from '../../contact-log';
import { momentOf } from '../../zoned-time';
import type { RuleId, Step, StepKind, TraceId } from '../step';
import type { Situation } from './situation';
import { isBefore, movedToWhere } from './moves';
import { type Marked, movedTo, type Note } from './trail';

/** A step as its rule sees it, before it is held against today. */
export type StepDraft = {
  rule: RuleId;
  kind?: StepKind;
  /** Interviewer id; left out where nobody in particular is meant, or known. */
  to?: string | undefined;
  alternativeTo?: RuleId;
  earliest: Marked;
  ideal?: Marked;
  /** Upper end of the ideal days. */
  idealEnd?: Marked;
  latest?: Marked;
  /** After `latest` it is late rather than overdue until here (guidance A17). */
  lateUntil?: Marked;
  /** May go at any hour and on any day; otherwise on business days in office hours (guidance A46). */
  anyHour?: true;
  /** Once past, its ideal moves to a business day all the same (guidance A35). */
  rolls?: true;
  /** `latest` is the employer's own: it never moves, and past it no day is proposed (guidance A4, A23). */
  deadline?: true;
  /** Where today does not decide it: a hold, or moved on (guidance A39). */
  state?: Step['state'] | undefined;
  /** The first day on which it is MV1 instead, where that is not sixty days past `latest` (guidance A28, U1, U7, U8). */
  goneFrom?: Marked;
  /** What is true of the step as a whole. */
  why?: readonly Note[];
};

/** Moves it to the other's instant where both are instants, else to its day. */
const raised = (moved: Marked, to: Marked, id: TraceId): Marked =>
  moved.ms !== undefined && to.ms !== undefined ? movedToWhere(moved, to, id) : movedTo(moved, to.day, id);

/**
 * A latest before its earliest becomes earliest, unless it is the employer's deadline; then ideal
 * lies between the two (guidance A4).
 */
export function clamped<Draft extends StepDraft>(draft: Draft): Draft {
  const { earliest, ideal, idealEnd, latest, deadline } = draft;
  const last = latest && !deadline && isBefore(latest, earliest) ? raised(latest, earliest, 'latest-not-before-earliest') : latest;
  const between = (when?: Marked) => {
    if (!when) return undefined;
    const within = last && isBefore(last, when) ? last : when;
    return isBefore(within, earliest) ? raised(within, earliest, 'not-before-earliest') : within;
  };
  const first = between(ideal);
  const end = between(idealEnd);
  return {
    ...draft,
    ...(last && { latest: last }),
    ...(first && { ideal: first }),
    ...(end && { idealEnd: end }),
  };
}

/** The step as its message has made it: done, or scheduled and as good as done (A63, U15). */
export const doneBy = (message: Dated<Outgoing>, step: Step, { facts, now }: Situation): Step => ({
  ...step,
  state: 'done',
  doneAt: momentOf(message.ms, facts.tz),
  ...(message.ms > now && { scheduled: true }),
});
