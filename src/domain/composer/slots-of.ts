import type { Application, Facts, Interviewer } from '../interview';
import type { Answers } from './draft';
import type { LetterWords } from './message-kind';
import { readersOf } from './reader-of';
import { spokenDay } from './spoken-day';
import { inLine } from './text-direction';

/** Values by slot name; a slot that is missing here is still open. */
export type KnownSlots = Record<string, string | undefined>;

/** A fact as it stands in a sentence, however it was pasted. */
const oneLine = (value: string | undefined) => value?.replace(/\s+/g, ' ').trim() || undefined;

/** "Ama, Mr Byrne and Dr Rao". */
function namesOf(interviewers: readonly Interviewer[], and: string): string {
  const names = interviewers.map(({ name }) => inLine(oneLine(name) ?? '')).filter(Boolean);
  const last = names.pop() ?? '';
  return names.length ? `${names.join(', ')} ${and} ${last}` : last;
}

/**
 * What the facts and the letter's own answers fill in, as plain text, where the day they named is
 * known as a day. What they promised in a phrase is worked out by `knownSlots`.
 */
export function slotsOf(answers: Answers, facts: Facts | Application, words: LetterWords): KnownSlots {
  const day = (date: string | undefined) => date && spokenDay(date, words);
  const readers = readersOf(facts, answers.to);
  const inSentences: KnownSlots = {
    reader: readers.length > 1 ? namesOf(readers, words.and) : readers[0]?.name,
    readers: namesOf(facts.interviewers, words.and),
    role: facts.role,
    employer: facts.employer,
    day: day(facts.date),
    applied: day(facts.appliedOn),
    promised: day(facts.promise?.phrase),
    invited: day(facts.invited?.on),
    deadline: day(facts.offer?.deadline),
    sender: answers.from?.name,
    email: answers.from?.email,
    phone: answers.from?.phone,
  };
  const stated = Object.entries(inSentences).map(([slot, value]) => [slot, oneLine(value)]);
  return { ...Object.fromEntries(stated), topic: (readers.length === 1 && readers[0]?.topic?.trim()) || undefined };
}
