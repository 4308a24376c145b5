import { atom, computed, onMount } from 'nanostores';
import type { IsoDate, IsoMoment } from '../domain/iso-date';
import type { Problem } from '../domain/planner/check-facts';
import { firstAnswer } from '../domain/planner/first-answer';
import type { OwnStep } from '../domain/planner/own-clock';
import type { Step, StepState } from '../domain/planner/step';
import { fetchOnce } from './fetch-once';
import { closedDaysOf, hasInterview, type Process } from './process';
import { $process, $processes } from './processes';
import { $now } from './today';

/** The steps, and what is to be said about the facts. After an error the steps are those of the last good plan. */
export type Plan = { steps: readonly OwnStep[]; problems: readonly Problem[] };

export const DEFAULT_PLAN: Plan = { steps: [], problems: [] };

type Planner = typeof import('./on-use/planner');

/**
 * The whole planner, once its code is there. Until then an interview of which only the time is known
 * has its first answer, and any other the plan it had.
 */
export const $planner = atom<Planner | undefined>();

/** Fetches the whole planner. */
export const fetchPlanner = fetchOnce(() => import('./on-use/planner').then((planner) => $planner.set(planner)));

type Made = {
  now: IsoMoment; closedDays: Process['closedDays']; office: Process['office'] | undefined; planner: Planner | undefined; plan: Plan;
};

/** By the facts object itself: as long as neither it nor the minute changes, the plan stands. */
const made = new WeakMap<Process['facts'], Made>();
const lastGood = new Map<string, readonly OwnStep[]>();

/** The plan of one process at this minute; made again only when its facts, closed days or the minute changed. */
export function planOf(process: Process, now: IsoMoment): Plan {
  const { facts, closedDays, office, id } = process;
  const planner = $planner.get();
  const known = made.get(facts);
  if (known?.now === now && known.closedDays === closedDays && known.office === office && known.planner === planner) return known.plan;
  const plan = makePlan(process, now, lastGood.get(id) ?? []);
  lastGood.set(id, plan.steps);
  made.set(facts, { now, closedDays, office, planner, plan });
  return plan;
}

/** The steps of a process at this minute, whatever its last good plan was; undefined while the planner has not come, or cannot plan with it. */
export function stepsOf(process: Pick<Process, 'facts' | 'closedDays' | 'office'>, now: IsoMoment): readonly OwnStep[] | undefined {
  if (!$planner.get() || !hasInterview(process.facts)) return undefined;
  const { steps, problems } = makePlan(process, now, []);
  return problems.some(({ severity }) => severity === 'error') ? undefined : steps;
}

function makePlan(process: Pick<Process, 'facts' | 'closedDays' | 'office'>, now: IsoMoment, last: readonly OwnStep[]): Plan {
  const { facts } = process;
  if (!hasInterview(facts)) return DEFAULT_PLAN;
  const at = { now, holidays: closedDaysOf(process), weekend: process.office?.weekend };
  const planner = $planner.get();
  if (!planner) return { steps: firstAnswer(facts, at) ?? last, problems: [] };
  const read = planner.withOutcome(facts, now);
  const problems = planner.checkFacts(read, { today: now.slice(0, 10) as IsoDate, now });
  if (problems.some(({ severity }) => severity === 'error')) return { steps: last, problems };
  return { steps: planner.planFollowUps(read, at), problems };
}

/** The plan of the open process; empty until there is a date, and until the clock runs. */
export const $plan = computed([$process, $now, $planner], (process, now): Plan =>
  (process === undefined || now === undefined ? DEFAULT_PLAN : planOf(process, now)));

/** Wherever a plan is shown, the whole planner follows as soon as there is an interview. */
onMount($plan, () => $process.subscribe((process) => {
  if (process && hasInterview(process.facts)) fetchPlanner().catch(() => undefined);
}));

/** The one next thing of one process. */
export type NextThing = { processId: string; step: OwnStep };

const URGENCY: Record<StepState, number> = { overdue: 0, late: 1, due: 2, hold: 3, future: 3, movedOn: 4, done: 5 };

/** The day or moment a step is looked at by: when it is ideal, else from when it may be. */
const when = (step: Step): string => step.ideal ?? step.earliest;

const byUrgency = (one: Step, other: Step) =>
  URGENCY[one.state] - URGENCY[other.state] || (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0);

/** The most urgent thing that is still to do, or to wait for, in one process. */
export function nextThing(process: Process, now: IsoMoment): NextThing | undefined {
  const ahead = planOf(process, now).steps.filter((step) => step.state !== 'done' && !step.forecast && !step.optional && step.alternativeTo === undefined);
  const step = [...ahead].sort(byUrgency)[0];
  return step && { processId: process.id, step };
}

/**
 * The one next thing of each interview, the most urgent first, for someone who comes back. While the
 * example is open it is the example's alone, so that made-up and real never stand side by side.
 */
export const $nextThings = computed([$processes, $process, $now, $planner], (processes, open, now): readonly NextThing[] => {
  if (now === undefined) return [];
  return (open?.example ? [open] : processes)
    .flatMap((process) => nextThing(process, now) ?? [])
    .sort((one, other) => byUrgency(one.step, other.step));
});
