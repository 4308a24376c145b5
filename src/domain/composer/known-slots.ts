import type { Application, Facts, Interviewer } from '../interview';
import { isIsoDate } from '../iso-date';
import { dueDate, PROMISE_PHRASES } from '../promise';
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

/** The day they named: as they said it, or the day their phrase comes to; a vague phrase is none. */
function promisedDay({ promise, date }: Facts | Application): string | undefined {
  if (!promise || isIsoDate(promise.phrase)) return promise?.phrase;
  const isSaid = date !== undefined && PROMISE_PHRASES.some((phrase) => phrase === promise.phrase) && isIsoDate(promise.saidOn ?? date);
  if (!isSaid) return undefined;
  const reading = dueDate(promise, date, []);
  return 'due' in reading ? reading.due : undefined;
}

/** Everything the facts and the letter's own answers can fill in, as plain text. */
export function knownSlots(answers: Answers, facts: Facts | Application, words: LetterWords): KnownSlots {
  const day = (date: string | undefined) => date && spokenDay(date, words);
  const readers = readersOf(facts, answers.to);
  const inSentences: KnownSlots = {
    reader: readers.length > 1 ? namesOf(readers, words.and) : readers[0]?.name,
    readers: namesOf(facts.interviewers, words.and),
    role: facts.role,
    employer: facts.employer,
    day: day(facts.date),
    applied: day(facts.appliedOn),
    promised: day(promisedDay(facts)),
    invited: day(facts.invited?.on),
    deadline: day(facts.offer?.deadline),
    sender: answers.from?.name,
    email: answers.from?.email,
    phone: answers.from?.phone,
  };
  const stated = Object.entries(inSentences).map(([slot, value]) => [slot, oneLine(value)]);
  return { ...Object.fromEntries(stated), topic: (readers.length === 1 && readers[0]?.topic?.trim()) || undefined };
}
