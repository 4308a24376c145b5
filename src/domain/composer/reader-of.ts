import type { Application, Facts, Interviewer } from '../interview';

/** Everyone of an interview that a message can go to: who interviewed, then who arranged it. */
export const peopleOf = ({ interviewers, contacts = [] }: Pick<Facts, 'interviewers' | 'contacts'>): Interviewer[] =>
  [...interviewers, ...contacts];

/**
 * Whom a letter goes to: the chosen ones (their ids joined by "+"), else the one who gets status
 * questions, else the only one. Several without a choice are nobody: each of them gets a letter of
 * their own (guidance P2, P7).
 */
export function readersOf(facts: Facts | Application, to: string | undefined): Interviewer[] {
  const { interviewers, reader } = facts;
  const chosen = (to ?? reader)?.split('+');
  const readers = peopleOf(facts).filter(({ id }) => chosen?.includes(id));
  return to === undefined && readers.length === 0 && interviewers.length === 1 ? interviewers : readers;
}

/** The one person a letter goes to; undefined where it goes to nobody known, or to several at once. */
export function readerOf(facts: Facts | Application, to: string | undefined): Interviewer | undefined {
  const readers = readersOf(facts, to);
  return readers.length === 1 ? readers[0] : undefined;
}
