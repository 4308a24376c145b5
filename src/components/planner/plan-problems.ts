import type { Problem } from '../../domain/planner/check-facts';
import { sayProblem } from './say-problem';

/** The sentence for what is wrong with a field, if something is. */
export type SayProblem = (field: string) => string | undefined;

/** Says the problem of a field, if there is one. */
export function problemSayer(problems: readonly Problem[], words: Record<string, string>): SayProblem {
  return (field) => {
    const problem = problems.find((one) => one.field === field);
    return problem && sayProblem(problem, words);
  };
}

/** Which group of facts holds a field, by the id of its anchor; day and start stand in the open. */
const GROUPS: Record<string, string> = {
  end: 'interview', promise: 'they-said', invited: 'they-said', instruction: 'they-said', tz: 'place', log: 'log',
  outcome: 'they-answered', offer: 'offer',
};

/** What stops the plan outside the fields that are in sight, and where it can be put right. */
export function hiddenErrors(problems: readonly Problem[]): { field: string; anchor: string }[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ field }) => {
      const anchor = GROUPS[field.split('.')[0] ?? ''];
      return anchor ? [{ field, anchor }] : [];
    });
}
