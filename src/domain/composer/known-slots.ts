import type { Facts, Interviewer } from '../interview';
import type { IsoDate } from '../iso-date';
import type { Answers } from './draft';
import type { LetterWords } from './message-kind';
import { spokenDay } from './spoken-day';

/** Values by slot name; a slot that is missing here is still open. */
export type KnownSlots = Record<string, string | undefined>;

/**
 * Whom a letter goes to: the chosen one, else the one who gets status questions, else the only one.
 * Several without a choice are nobody: each of them gets a letter of their own (guidance P2, P7).
 */
export function readerOf(facts: Facts, to: string | undefined): Interviewer | undefined {
  const { interviewers } = facts;
  const byId = (id: string | undefined) => interviewers.find((person) => person.id === id);
  if (to !== undefined) return byId(to);
  return byId(facts.reader) ?? (interviewers.length === 1 ? interviewers[0] : undefined);
}

/** "Ama, Mr Byrne and Dr Rao". */
function namesOf(interviewers: readonly Interviewer[], and: string): string {
  const names = interviewers.map(({ name }) => name.trim()).filter(Boolean);
  const last = names.pop() ?? '';
  return names.length ? `${names.join(', ')} ${and} ${last}` : last;
}

/** Everything the facts and the letter's own answers can fill in, as plain text. */
export function knownSlots(answers: Answers, facts: Facts, words: LetterWords): KnownSlots {
  const day = (date: IsoDate | undefined) => date && spokenDay(date, words);
  const filled: KnownSlots = {
    reader: readerOf(facts, answers.to)?.name,
    readers: namesOf(facts.interviewers, words.and),
    role: facts.role,
    employer: facts.employer,
    day: day(facts.date),
    promised: day(facts.promise?.phrase as IsoDate | undefined),
    invited: day(facts.invited?.on),
    sender: answers.from?.name,
    email: answers.from?.email,
    phone: answers.from?.phone,
  };
  return Object.fromEntries(Object.entries(filled).map(([slot, value]) => [slot, value?.trim() || undefined]));
}
