import type { Problem } from '../../domain/planner/check-facts';
import { sayDate } from '../ui/date-words';
import { fillBlanks } from '../ui/words';
import type { Blanks } from '../ui/words';
import type { IsoDate } from '../../domain/iso-date';

/** The sentence for what is wrong with a field, if something is. */
export type SayProblem = (field: string) => string | undefined;

const said = (value: string | number) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${sayDate(value as IsoDate)} ${value.slice(0, 4)}` : value;

/** Says problems in the sentences of the content, dates in words and with their year, since that may be the slip. */
export function problemSayer(problems: readonly Problem[], words: Record<string, string>): SayProblem {
  return (field) => {
    const problem = problems.find((one) => one.field === field);
    if (!problem) return undefined;
    const blanks: Blanks = Object.fromEntries(Object.entries(problem.values ?? {}).map(([name, value]) => [name, said(value)]));
    return fillBlanks(words[problem.id] ?? '', blanks);
  };
}

/** Which group of facts holds a field, by the id of its anchor; day and start stand in the open. */
const GROUPS: Record<string, string> = {
  end: 'interview', promise: 'they-said', invited: 'they-said', instruction: 'they-said', tz: 'place', log: 'log',
  outcome: 'they-answered',
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
