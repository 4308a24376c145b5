import type { Process } from '../process';
import { editProcess } from '../processes';

/** Puts the facts of an interview back to what they were, as a whole: for an undo. What stands beside them stays. */
export function putBackFacts(id: string, facts: Process['facts'], closedDays?: Process['closedDays']): void {
  editProcess(id, (process) => ({ ...process, facts, ...(closedDays && { closedDays }) }));
}
