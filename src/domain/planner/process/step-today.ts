import type { IsoDate } from '../../iso-date';
import { momentOf } from '../../zoned-time';
import type { Step } from '../step';
import type { StepDraft } from './draft-step';
import { nextOfficeMoment, whenOf } from './moments';
import type { Frame, Situation } from './situation';
import { about, type Marked, movedTo, type Note, rolled } from './trail';

/** Whether the time for it has passed: its instant, or the last day on which it could still go (A20, A48). */
const isPast = ({ day, ms }: Marked, { anyHour }: StepDraft, { now, today, sending }: Situation): boolean =>
  ms !== undefined ? now > ms : (anyHour ? today : sending.day) > day;

const isAhead = ({ day, ms }: Marked, { now, today }: Situation): boolean => (ms !== undefined ? now < ms : today < day);

function stateOf(draft: StepDraft, situation: Situation): Step['state'] {
  const { earliest, latest, lateUntil, state } = draft;
  if (state) return state;
  if (isAhead(earliest, situation)) return 'future';
  if (!latest || !isPast(latest, draft, situation)) return 'due';
  return lateUntil && !isPast(lateUntil, draft, situation) ? 'late' : 'overdue';
}

/** Past ideal, ideal is now or the next sending day (guidance A20, A40). */
function movedToNow(draft: StepDraft, situation: Situation): StepDraft {
  const { ideal, anyHour } = draft;
  if (!ideal || !isPast(ideal, draft, situation)) return draft;
  const { facts: { tz }, today, sending } = situation;
  if (ideal.ms !== undefined) {
    const ms = anyHour ? situation.now : nextOfficeMoment(situation);
    const moved: Note = { id: 'moved-to-now', from: momentOf(ideal.ms, tz), to: momentOf(ms, tz) };
    return { ...draft, ideal: { day: sending.day, ms, why: [...ideal.why, moved] } };
  }
  if (!anyHour) {
    const { day, why } = movedTo(ideal, sending.day, 'moved-to-now');
    return { ...draft, ideal: { day, why: [...why, ...sending.why] } };
  }
  const moved = movedTo(ideal, today, 'moved-to-now');
  const open = draft.rolls ? rolled(moved, situation.closed) : moved;
  const last = draft.latest && today <= draft.latest.day && open.day > draft.latest.day ? draft.latest : open;
  return { ...draft, ideal: last };
}

const span = ({ ideal, idealEnd }: StepDraft): { idealEnd?: IsoDate } =>
  idealEnd && ideal && idealEnd.day > ideal.day ? { idealEnd: idealEnd.day } : {};

/** The reasons of the ideal days; those of their end only where they add something. */
function idealWhy({ earliest, ideal, idealEnd }: StepDraft): readonly Note[] {
  if (!ideal) return [];
  if (ideal === earliest) return [{ id: 'best-is-first' }];
  if (!idealEnd || idealEnd.day <= ideal.day) return ideal.why;
  const own = idealEnd.why.findLastIndex(({ id }) => id === 'business-days-later' || id === 'days-later');
  return [...ideal.why, ...idealEnd.why.slice(own)];
}

/** The step of a draft with its dates as the rule gives them (guidance A4, U32). */
export function plainStep(draft: StepDraft, frame: Frame, state: Step['state']): Step {
  const { rule, kind, to, alternativeTo, earliest, ideal, latest, why = [] } = draft;
  return {
    rule,
    ...(kind && { kind }),
    ...(kind && to !== undefined && { to }),
    earliest: whenOf(frame, earliest),
    ...(ideal && { ideal: whenOf(frame, ideal) }),
    ...span(draft),
    ...(latest && { latest: whenOf(frame, latest) }),
    ...(draft.lateUntil && { lateUntil: whenOf(frame, draft.lateUntil) }),
    state,
    forecast: false,
    ...(alternativeTo && { alternativeTo }),
    trace: [
      ...about('step', why), ...about('earliest', earliest.why),
      ...about('ideal', idealWhy(draft)), ...about('latest', latest?.why),
    ],
  };
}

/** The step of a draft as it stands today: its state, and an ideal that is not already past. */
export function stepToday(draft: StepDraft, situation: Situation): Step {
  const state = stateOf(draft, situation);
  const { ideal, ...step } = plainStep(movedToNow(draft, situation), situation, state);
  return { ...step, ...(ideal && !(draft.deadline && state === 'overdue') && { ideal }) };
}
