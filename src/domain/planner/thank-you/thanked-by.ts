import { type Dated, isOut, isOutside, isReplyWithThanks, isStatus, isThanks, type Outgoing } from '../../contact-log';
import type { Frame, Situation } from '../process/situation';

/** An interviewer's id; undefined for the one person of an interview without names. */
export type Person = string | undefined;

/** Everyone who is owed thanks (P1, A8). */
export const everyone = ({ facts }: Frame): Person[] =>
  facts.interviewers.length ? facts.interviewers.map(({ id }) => id) : [undefined];

/** Thank-yous of this round, sent or scheduled, and replies to an outcome that have gone, which count as thanks (A44, U14, U29). */
const thanksIn = ({ entries, start, now }: Situation): Dated<Outgoing>[] =>
  entries.filter(isOut).filter((entry) =>
    entry.ms >= start && (entry.ms <= now ? isThanks(entry) || isReplyWithThanks(entry) : isThanks(entry) && entry.scheduled));

/**
 * Whose thank-you each message was, sent or scheduled. Those with a name count first; one without
 * a name counts for the first interviewer left, a reply for the reader (U24, U33, U36).
 */
export function thankedBy(situation: Situation): Map<Person, Dated<Outgoing>> {
  const people = everyone(situation);
  const messages = thanksIn(situation);
  const named = people.includes(undefined) ? [] : messages.filter((message) => message.with);
  const thanked = new Map<Person, Dated<Outgoing>>();
  for (const message of named) if (!thanked.has(message.with)) thanked.set(message.with, message);
  for (const message of messages) {
    const left = people.filter((person) => !thanked.has(person));
    if (named.includes(message) || !left.length) continue;
    thanked.set(isThanks(message) ? left[0] : readerAmong(situation, left), message);
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
    !isOutside(message) && (message.with && facts.interviewers.length
      ? message.with === person
      : isStatus(message) && (!reader || reader === person)));
