import type { Application, Facts, Interviewer } from '../interview';

/**
 * Whom a letter goes to: the chosen one, else the one who gets status questions, else the only one.
 * Several without a choice are nobody: each of them gets a letter of their own (guidance P2, P7).
 */
export function readerOf(facts: Facts | Application, to: string | undefined): Interviewer | undefined {
  const { interviewers } = facts;
  const byId = (id: string | undefined) => interviewers.find((person) => person.id === id);
  if (to !== undefined) return byId(to);
  return byId(facts.reader) ?? (interviewers.length === 1 ? interviewers[0] : undefined);
}
