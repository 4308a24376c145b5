import type { IsoDate } from '../../iso-date';
import { momentOf } from '../../zoned-time';
import { about, type StatusDraft } from './draft-step';
import { LIMITS } from '../limits';
import { at, type Frame, type Situation } from './situation';
import type { Step, When } from '../step';
import { type Marked, movedTo, type Note } from './trail';

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
