import type { WritableAtom } from 'nanostores';
import type { Step } from '../../domain/planner/step';
import { $plan, fetchPlanner } from '../plan';

/** Hands on the steps of the open plan from now on. Resolves once the whole planner is there. */
export function stepsTo($steps: WritableAtom<readonly Step[]>): Promise<void> {
  $plan.subscribe(({ steps }) => $steps.set(steps));
  return fetchPlanner();
}
