import type { MessageKind } from '../../composer/message-kind';
import { type Dated, type Incoming, isOut, type Outgoing } from '../../contact-log';
import type { Facts } from '../../interview';
import type { Situation } from '../process/situation';

type Outcome = NonNullable<Facts['outcome']>;

/** The reply that each outcome asks for at once (UP1, OF1, RJ1). */
const REPLIES = {
  update: 'M13', 'next-round': 'M14', 'info-request': 'M15', offer: 'M16', rejection: 'M21',
} as const satisfies Partial<Record<Outcome, MessageKind>>;

/** An outcome with the message that brought it: the last of that kind, else the last received (A42). */
export type Received = { outcome: keyof typeof REPLIES; message: Dated<Incoming>; reply: (typeof REPLIES)[keyof typeof REPLIES] };

/** The outcome that the person stated, with the message that brought it; nothing while it is pending. */
export function receivedOutcome({ entries, facts: { outcome = 'pending' } }: Situation): Received | undefined {
  if (outcome === 'pending') return undefined;
  const incoming = entries.filter((entry): entry is Dated<Incoming> => !isOut(entry));
  const message = incoming.findLast(({ news }) => news === outcome) ?? incoming.at(-1);
  return message && { outcome, message, reply: REPLIES[outcome] };
}

/** An offer or a no, after which nothing is asked any more (A37, A44). */
export const isFinal = ({ facts: { outcome } }: Situation): boolean => outcome === 'offer' || outcome === 'rejection';

/** A letter for a special case does what the plain reply does: thanks for a new day (S1), a task handed in (S8). */
const ALSO: Partial<Record<MessageKind, MessageKind>> = { M13: 'S1', M15: 'S8' };

/** The first message of one of the kinds that went out, or is scheduled, once the outcome had come. */
export function sentAfter({ entries }: Situation, { message }: Received, ...kinds: MessageKind[]): Dated<Outgoing> | undefined {
  return entries.slice(entries.indexOf(message) + 1).filter(isOut).find((entry) => entry.kinds.some((kind) => kinds.some((wanted) => kind === wanted || kind === ALSO[wanted])));
}

/** Who the outcome is answered to: whoever brought it, else the one who gets status questions. */
export const answersTo = ({ reader }: Situation, { message }: Received): string | undefined => message.with ?? reader;

/**
 * Whether status questions are open: nothing has come of it yet, or an update, a next round or a
 * request for information has been answered (A15).
 */
export function isPending(situation: Situation): boolean {
  const { facts: { outcome = 'pending' }, now } = situation;
  if (outcome === 'pending') return true;
  if (isFinal(situation)) return false;
  const received = receivedOutcome(situation);
  const answer = received && sentAfter(situation, received, received.reply);
  return !!answer && answer.ms <= now;
}
