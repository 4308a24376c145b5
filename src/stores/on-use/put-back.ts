import { type Notes, patched, type Patch, type Process } from '../process';
import { editProcess } from '../processes';

/** What a plan is made of. */
export type Made = Pick<Process, 'id' | 'facts' | 'closedDays' | 'office'>;

/** Puts the facts of an interview back to what they were, as a whole: for an undo. What stands beside them stays. */
export function putBackFacts(id: string, facts: Process['facts']): void {
  editProcess(id, (process) => ({ ...process, facts }));
}

/** Puts some fields back to what they were, those of the facts by their own name; all else stays as it is now. */
export function putBackFields(before: Made, fields: readonly string[]): void {
  const old = before.facts as Patch<Notes>;
  const isFact = (field: string): field is keyof Notes => field !== 'closedDays' && field !== 'office';
  const facts: Patch<Notes> = Object.fromEntries(fields.filter(isFact).map((field) => [field, old[field]]));
  editProcess(before.id, (process) => patched(process, {
    facts: patched(process.facts, facts),
    ...(fields.includes('closedDays') && { closedDays: before.closedDays }),
    ...(fields.includes('office') && { office: before.office }),
  }));
}
