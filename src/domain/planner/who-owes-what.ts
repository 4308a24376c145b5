import type { Facts } from '../interview';
import type { IsoDate } from '../iso-date';
import { isPending } from './outcomes/outcome';
import type { Situation } from './process/situation';
import { situationNow } from './process/situation-now';
import { callMoment } from './situations/missed-call';
import { livePromise } from './status/live-promise';
import { toldToWait } from './status/we-will-contact';
import type { PlanOptions, Step } from './step';

/** What one side owes the other. Each has its sentence in src/content/rules/beside.yaml. */
export type DebtId =
  | 'news-by' | 'news-late' | 'they-write' | 'reply-to-question' | 'call' | 'call-missed'
  | 'thanks' | 'reply' | 'offer-answer' | 'task' | 'material' | 'line-if-nothing' | 'line-on' | 'wish' | 'stepping-out';

/** `on` is the day it was said or asked, `by` the day it falls due, both on the interviewer's calendar. */
export type Debt = { id: DebtId; on?: IsoDate; by?: IsoDate; to?: string };

/** What they promised and have not kept yet, and what the person owes them, each by date. */
export type Debts = { they: Debt[]; you: Debt[] };

const byDay = (one: Debt, other: Debt): number => ((one.by ?? one.on ?? '') < (other.by ?? other.on ?? '') ? -1 : 1);

function theirs(situation: Situation, steps: readonly Step[]): Debt[] {
  const { today, log, facts: { promise, date }, now } = situation;
  if (!isPending(situation)) return [];
  const due = livePromise(situation);
  const told = due ? undefined : toldToWait(situation);
  const asked = log.unanswered > 0 ? log.status.at(-1) : undefined;
  const call = callMoment(situation);
  const isMissed = steps.some(({ rule, state }) => rule === 'CA1' && (state === 'due' || state === 'overdue'));
  return [
    ...(due ? [{ id: due.day < today ? 'news-late' : 'news-by', on: promise?.saidOn ?? date, by: due.day } as const] : []),
    ...(told ? [{ id: 'they-write', on: told.day } as const] : []),
    ...(asked ? [{ id: 'reply-to-question', on: asked.day } as const] : []),
    ...(call && (call.ms >= now || isMissed) ? [{ id: isMissed ? 'call-missed' : 'call', by: call.day } as const] : []),
  ];
}

const OWED: Partial<Record<Step['rule'], DebtId>> = {
  UP1: 'reply', OF1: 'reply', RJ1: 'reply', TA1: 'task', AI1: 'material', WD1: 'stepping-out', BI1: 'thanks',
};

/** A question that they asked for on a day is a wish of theirs, whatever the rule (A3). */
function debtOf({ rule, kind }: Step): DebtId | undefined {
  if (rule === 'TY4' && (kind === 'M7c' || kind === 'M4')) return 'wish';
  return rule.startsWith('TY') ? 'thanks' : OWED[rule];
}

/** What the plan still asks of the person as a matter of courtesy or promise; a question of theirs is no debt. */
function ofSteps(steps: readonly Step[]): Debt[] {
  return steps.flatMap((step) => {
    const id = debtOf(step);
    if (!id || step.state === 'done' || step.forecast || step.optional) return [];
    const by = (step.lateUntil ?? step.latest)?.slice(0, 10) as IsoDate | undefined;
    return [{ id, ...(by && { by }), ...(step.to && { to: step.to }) }];
  });
}

function stated({ facts: { invited, offer = {}, outcome }, today }: Situation): Debt[] {
  const undecided = outcome === 'offer' && offer.deadline && !offer.agreedOn && !offer.declinedOn;
  return [
    ...(undecided ? [{ id: 'offer-answer', by: offer.deadline } as const] : []),
    ...(invited && !outcome && invited.on >= today ? [{ id: invited.mode === 'on' ? 'line-on' : 'line-if-nothing', by: invited.on } as const] : []),
  ] as Debt[];
}

/**
 * Who owes what to whom in one process: their promises and the person's own, the nearest day first.
 * @param steps the plan, made for the same minute
 * @example whoOwesWhat(facts, planFollowUps(facts, at), at).they // [{ id: 'news-by', on: '2026-03-03', by: '2026-03-13' }]
 */
export function whoOwesWhat(facts: Facts, steps: readonly Step[], options: PlanOptions): Debts {
  const situation = situationNow(facts, options);
  return { they: theirs(situation, steps).sort(byDay), you: [...ofSteps(steps), ...stated(situation)].sort(byDay) };
}
