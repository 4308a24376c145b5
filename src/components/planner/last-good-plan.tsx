import type { JSX } from 'preact';
import type { Problem } from '../../domain/planner/check-facts';
import { hiddenErrors, problemSayer } from './plan-problems';

export type LastGoodPlanProps = { problems: readonly Problem[]; sentences: Record<string, string> };

/** Says what stops the plan in a group of facts that may be closed, and leads there. */
export function LastGoodPlan({ problems, sentences }: LastGoodPlanProps): JSX.Element | null {
  const [first] = hiddenErrors(problems);
  if (!first) return null;
  return (
    <p class="notice">
      {problemSayer(problems, sentences)(first.field)} Until then this is the last plan that held.{' '}
      <a href={`#${first.anchor}`}>Put it right</a>
    </p>
  );
}
