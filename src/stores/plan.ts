import { computed } from 'nanostores';
import type { IsoDate, IsoMoment } from '../domain/iso-date';
import { checkFacts, planFollowUps, type Problem } from '../domain/planner/plan-follow-ups';
import type { Step, StepState } from '../domain/planner/step';
import { hasInterview, type Process } from './process';
import { $process, $processes } from './processes';
import { $now } from './today';

/** The steps, and what is to be said about the facts. After an error the steps are those of the last good plan. */
export type Plan = { steps: readonly Step[]; problems: readonly Problem[] };

export const DEFAULT_PLAN: Plan = { steps: [], problems: [] };

type Made = { now: IsoMoment; closedDays: readonly IsoDate[]; plan: Plan };

/** By the facts object itself: as long as neither it nor the minute changes, the plan stands. */
const made = new WeakMap<Process['facts'], Made>();
const lastGood = new Map<string, readonly Step[]>();

/** The plan of one process at this minute; made again only when its facts, closed days or the minute changed. */
export function planOf(process: Process, now: IsoMoment): Plan {
  const { facts, closedDays, id } = process;
  const known = made.get(facts);
  if (known?.now === now && known.closedDays === closedDays) return known.plan;
  const plan = makePlan(process, now, lastGood.get(id) ?? []);
  lastGood.set(id, plan.steps);
  made.set(facts, { now, closedDays, plan });
  return plan;
}

function makePlan({ facts, closedDays }: Process, now: IsoMoment, last: readonly Step[]): Plan {
  if (!hasInterview(facts)) return DEFAULT_PLAN;
  const problems = checkFacts(facts, { today: now.slice(0, 10) as IsoDate });
  if (problems.some(({ severity }) => severity === 'error')) return { steps: last, problems };
  return { steps: planFollowUps(facts, { now, holidays: closedDays }), problems };
}

/** The plan of the open process; empty until there is a date, and until the clock runs. */
export const $plan = computed([$process, $now], (process, now): Plan =>
  (process === undefined || now === undefined ? DEFAULT_PLAN : planOf(process, now)));

/** The one next thing of one process. */
export type NextThing = { processId: string; step: Step };

const URGENCY: Record<StepState, number> = { overdue: 0, late: 1, due: 2, hold: 3, future: 3, movedOn: 4, done: 5 };

/** The day or moment a step is looked at by: when it is ideal, else from when it may be. */
const when = (step: Step): string => step.ideal ?? step.earliest;

const byUrgency = (one: Step, other: Step) =>
  URGENCY[one.state] - URGENCY[other.state] || (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0);

/** The most urgent thing that is still to do, or to wait for, in one process. */
export function nextThing(process: Process, now: IsoMoment): NextThing | undefined {
  const ahead = planOf(process, now).steps.filter((step) => step.state !== 'done' && !step.forecast && step.alternativeTo === undefined);
  const step = [...ahead].sort(byUrgency)[0];
  return step && { processId: process.id, step };
}

/**
 * The one next thing of each interview, the most urgent first, for someone who comes back. While the
 * example is open it is the example's alone, so that made-up and real never stand side by side.
 */
export const $nextThings = computed([$processes, $process, $now], (processes, open, now): readonly NextThing[] => {
  if (now === undefined) return [];
  return (open?.example ? [open] : processes)
    .flatMap((process) => nextThing(process, now) ?? [])
    .sort((one, other) => byUrgency(one.step, other.step));
});
