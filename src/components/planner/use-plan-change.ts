import { useRef, useState } from 'preact/hooks';
import type { IsoMoment } from '../../domain/iso-date';
import { isDifferent, planDifference } from '../../domain/planner/plan-difference';
import type { PlanDifference } from '../../domain/planner/plan-difference';
import { putBackFields } from '../../stores/on-use/put-back';
import type { Made } from '../../stores/on-use/put-back';
import { stepsOf } from '../../stores/plan';
import { changedFields, isOfSending } from './fact-changes';

/** What the last change made of the plan, and how to take it back or let it be. */
export type PlanChange = { difference: PlanDifference; undo: () => void; dismiss: () => void };

type Watched = { last: Made; base: Made; fields: string[]; difference?: PlanDifference | undefined };

const differenceAt = (now: IsoMoment, before: Made, after: Made): PlanDifference | undefined => {
  const [old, fresh] = [stepsOf(before, now), stepsOf(after, now)];
  const difference = old && fresh && planDifference(old, fresh);
  return difference && isDifferent(difference) ? difference : undefined;
};

/**
 * What to show after a change. As long as the same fields are being put right, all of it counts as one
 * change; another field begins anew, and a field that moves no date leaves what is shown alone.
 */
function watched(before: Watched, made: Made, now: IsoMoment): Watched {
  const afresh: Watched = { last: made, base: made, fields: [] };
  if (before.last.id !== made.id || isOfSending(before.last, made)) return afresh;
  const fields = changedFields(before.last, made);
  if (fields.length === 0) return { ...before, last: made };
  const goesOn = before.fields.length > 0 && fields.every((field) => before.fields.includes(field));
  const base = goesOn ? before.base : before.last;
  const difference = differenceAt(now, base, made);
  if (!difference && !goesOn && before.difference) return { ...before, last: made };
  return { last: made, base, fields: goesOn ? before.fields : fields, difference };
}

/** Follows a process and tells what each change of it made of its plan. Nothing is told on opening one. */
export function usePlanChange(made: Made, now: IsoMoment): PlanChange | undefined {
  const state = useRef<Watched>({ last: made, base: made, fields: [] });
  const [, draw] = useState({});
  const { last } = state.current;
  if (last.facts !== made.facts || last.closedDays !== made.closedDays || last.office !== made.office || last.id !== made.id) {
    state.current = watched(state.current, made, now);
  }
  const { base, fields, difference } = state.current;
  const clear = () => {
    state.current = { last: state.current.last, base: state.current.last, fields: [] };
    draw({});
  };
  if (!difference) return undefined;
  return {
    difference,
    dismiss: clear,
    undo: () => {
      putBackFields(base, fields);
      state.current = { last: base, base, fields: [] };
    },
  };
}
