import type { MessageKind } from '../composer/message-kind';
import type { Dated, Outgoing } from '../contact-log';
import type { IsoDate } from '../iso-date';
import { momentOf } from '../zoned-time';
import { LIMITS } from './limits';
import { at, type Frame, type Situation } from './situation';
import type { RuleId, Step, TraceEntry, When } from './step';
import { type Marked, movedTo, type Note } from './trail';

/** A status step as its rule sees it, before it is held against today. */
export type StatusDraft = {
  rule: RuleId;
  kind?: MessageKind;
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

function stateOf({ earliest, latest, state, moment }: StatusDraft, { today, sending, now }: Situation): Step['state'] {
  if (state) return state;
  if (moment !== undefined) return now < moment ? 'future' : now > moment ? 'overdue' : 'due';
  if (today < earliest.day) return 'future';
  return latest && sending.day > latest.day ? 'overdue' : 'due';
}

/** Past ideal, ideal is the next sending day (guidance A20, A40). */
function movedToNow(draft: StatusDraft, { sending }: Situation): StatusDraft {
  const { ideal } = draft;
  if (!ideal || sending.day <= ideal.day) return draft;
  const { day, why } = movedTo(ideal, sending.day, 'moved-to-now');
  return { ...draft, ideal: { day, why: [...why, ...sending.why] } };
}

const span = ({ ideal, idealEnd }: StatusDraft): { idealEnd?: IsoDate } =>
  idealEnd && ideal && idealEnd.day > ideal.day ? { idealEnd: idealEnd.day } : {};

/** The reasons of the ideal days; those of their end only where they add something. */
function idealWhy({ earliest, ideal, idealEnd }: StatusDraft): readonly Note[] {
  if (!ideal) return [];
  if (ideal === earliest) return [{ id: 'best-is-first' }];
  if (!idealEnd || idealEnd.day <= ideal.day) return ideal.why;
  return [...ideal.why, ...idealEnd.why.slice(idealEnd.why.findLastIndex(({ id }) => id === 'business-days-later'))];
}

/** The step of a draft with its dates as the rule gives them (guidance A4, U32). */
export function plainStep(draft: StatusDraft, { reader, facts }: Frame, state: Step['state']): Step {
  const { rule, kind, earliest, ideal, latest, moment, why = [] } = draft;
  const when = ({ day }: Marked): When => (moment === undefined ? day : momentOf(moment, facts.tz));
  return {
    rule,
    ...(kind && { kind }),
    ...(kind && reader && { to: reader }),
    earliest: when(earliest),
    ...(ideal && { ideal: when(ideal) }),
    ...span(draft),
    ...(latest && { latest: when(latest) }),
    state,
    forecast: false,
    trace: [
      ...about('step', why), ...about('earliest', earliest.why),
      ...about('ideal', idealWhy(draft)), ...about('latest', latest?.why),
    ],
  };
}

/** The next moment in office hours: now, or nine o'clock of the next sending day (A20, A40). */
const nextOfficeMoment = (situation: Situation): number =>
  Math.max(situation.now, at(situation, situation.sending.day, LIMITS.officeOpens));

/** The step of a draft as it stands today: its state, and an ideal that is not already past. */
export function stepToday(draft: StatusDraft, situation: Situation): Step {
  const state = stateOf(draft, situation);
  if (draft.moment === undefined) return plainStep(movedToNow(draft, situation), situation, state);
  const step = plainStep(draft, situation, state);
  if (state !== 'overdue') return step;
  return { ...step, ideal: momentOf(nextOfficeMoment(situation), situation.facts.tz) };
}

/** The step as its message has made it: done, or scheduled and as good as done (A63, U15). */
export function doneBy(
  message: Dated<Outgoing>, belongs: (message: Outgoing) => boolean, step: Step, { facts, now }: Situation,
): Step {
  const kind = message.kinds.find((each) => belongs({ ...message, kinds: [each] }));
  return {
    ...step,
    ...(kind && { kind }),
    state: 'done',
    doneAt: momentOf(message.ms, facts.tz),
    ...(message.ms > now && { scheduled: true }),
  };
}
