import { planFollowUps } from '../../src/domain/planner/plan-follow-ups';
import type { RuleId, Step, When } from '../../src/domain/planner/step';
import type { IsoDate } from '../../src/domain/iso-date';
import { type InterviewBuilder, utc } from './an-interview';

/** The plan at a time on a clock that shows UTC. */
export const planAt = (interview: InterviewBuilder, now: string, holidays: IsoDate[] = []): Step[] =>
  planFollowUps(interview.facts, { now: utc(now), holidays });

/** A step's date as a test writes it: "2026-03-03 15:00" or "2026-03-03". */
export const plain = (when: When | undefined): string | undefined =>
  when?.replace('T', ' ').replace(/[+-]\d\d:\d\d$/, '');

/** One step as a row: "NT1 M7b due 2026-03-10 | 2026-03-10 | 2026-03-17"; until when it is late stands in brackets. */
export function row({ rule, kind, state, earliest, ideal, idealEnd, latest, lateUntil }: Step): string {
  const span = idealEnd ? `${plain(ideal)} to ${plain(idealEnd)}` : (plain(ideal) ?? '-');
  return `${rule} ${kind ?? '-'} ${state} ${plain(earliest)} | ${span} | ${plain(latest) ?? '-'}${lateUntil ? ` (${plain(lateUntil)})` : ''}`;
}

/** The rows of the steps that are neither done nor a forecast. */
export const toDo = (steps: Step[]): string[] =>
  steps.filter(({ state, forecast }) => state !== 'done' && !forecast).map(row);

/** The rows of what follows if nothing comes back. */
export const ifSilent = (steps: Step[]): string[] => steps.filter(({ forecast }) => forecast).map(row);

/** The one step of a rule; fails when there is none. */
export function stepOf(steps: Step[], rule: RuleId): Step {
  const step = steps.find((each) => each.rule === rule);
  if (!step) throw new Error(`No ${rule} among ${steps.map((each) => each.rule).join(', ')}`);
  return step;
}
