import { type Dated, isStatus, isThanks, type Outgoing } from '../../contact-log';
import type { Frame, Situation } from '../process/situation';

/** An interviewer's id; undefined for the one person of an interview without names. */
export type Person = string | undefined;

/** Everyone who is owed thanks (P1, A8). */
export const everyone = ({ facts }: Frame): Person[] =>
  facts.interviewers.length ? facts.interviewers.map(({ id }) => id) : [undefined];

/**
 * Whose thank-you each message was, sent or scheduled. Those with a name count first; one without
 * a name counts for the first interviewer left (U24, U36).
 */
export function thankedBy(situation: Situation): Map<Person, Dated<Outgoing>> {
  const people = everyone(situation);
  const messages = [...situation.log.thanks, ...situation.scheduled.filter(isThanks)];
  const named = people.includes(undefined) ? [] : messages.filter((message) => message.with);
  const thanked = new Map<Person, Dated<Outgoing>>();
  for (const message of named) if (!thanked.has(message.with)) thanked.set(message.with, message);
  for (const message of messages) {
    const left = people.filter((person) => !thanked.has(person));
    if (!named.includes(message) && left.length) thanked.set(left[0], message);
  }
  return thanked;
}

/**
 * Whose thank-you a message to the reader takes along or replaces: the reader's or, where no reader
 * is known among them, that of the first one left (U2, U33).
 */
export const readerAmong = (situation: Situation, left: readonly Person[]): Person =>
  everyone(situation).includes(situation.reader) ? situation.reader : left[0];

/** Whether a message to this person is waiting to go out, so that nothing else is proposed (A63). */
export const isWaiting = ({ scheduled, reader, facts }: Situation, person: Person): boolean =>
  scheduled.some((message) =>
    message.with && facts.interviewers.length
      ? message.with === person
      : isStatus(message) && (!reader || reader === person));
