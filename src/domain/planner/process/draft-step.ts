import type { Dated, Outgoing } from '../../contact-log';
import type { IsoDate } from '../../iso-date';
import { momentOf } from '../../zoned-time';
import type { Situation } from './situation';
import type { RuleId, Step, StepKind, TraceEntry } from '../step';
import { type Marked, movedTo, type Note } from './trail';

/** A status step as its rule sees it, before it is held against today. */
export type StatusDraft = {
  rule: RuleId;
  kind?: StepKind;
  earliest: Marked;
  ideal?: Marked;
  idealEnd?: Marked;
  latest?: Marked;
  /** Where today does not decide it: a hold, or moved on (guidance A39). */
  state?: Step['state'] | undefined;
  /** The clock time they asked for, in ms; its day is that of the dates (guidance A3, U18). */
  moment?: number;
  /** The day from which A28 counts, where it is not `latest` (guidance U1). */
  expires?: IsoDate;
  /** What is true of the step as a whole. */
  why?: readonly Note[];
};

/** The notes as entries that say which of the step's dates they speak of. */
export const about = (part: TraceEntry['about'], why: readonly Note[] = []): TraceEntry[] =>
  why.map((note) => ({ ...note, about: part }));

/** A latest before its earliest becomes earliest; then ideal lies between the two (guidance A4). */
export function clamped(draft: StatusDraft): StatusDraft {
  const { earliest, ideal, idealEnd, latest } = draft;
  const last = latest && (latest.day < earliest.day ? movedTo(latest, earliest.day, 'latest-not-before-earliest') : latest);
  const between = (day?: Marked) => {
    if (!day) return undefined;
    if (day.day < earliest.day) return movedTo(day, earliest.day, 'not-before-earliest');
    return last && day.day > last.day ? last : day;
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
export function doneBy(
  message: Dated<Outgoing>, belongs: (message: Outgoing) => boolean, step: Step, { facts, now }: Situation,
): Step {
  const kind = message.kinds.find((each) => belongs({ ...message, kinds: [each] })) as StepKind | undefined;
  return {
    ...step,
    ...(kind && { kind }),
    state: 'done',
    doneAt: momentOf(message.ms, facts.tz),
    ...(message.ms > now && { scheduled: true }),
  };
}
