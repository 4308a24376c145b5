import type { Application, Facts } from '../interview';
import { isIsoDate } from '../iso-date';
import { dueDate, PROMISE_PHRASES } from '../promise';
import type { Answers } from './draft';
import type { LetterWords } from './message-kind';
import { slotsOf, type KnownSlots } from './slots-of';

export { readerOf } from './reader-of';
export type { KnownSlots };

/** The facts with the day that a promised phrase comes to; a vague phrase comes to none. */
function withPromisedDay(facts: Facts | Application): Facts | Application {
  const { promise, date } = facts;
  if (!promise || isIsoDate(promise.phrase)) return facts;
  const isSaid = date !== undefined && PROMISE_PHRASES.some((phrase) => phrase === promise.phrase) && isIsoDate(promise.saidOn ?? date);
  const reading = isSaid && dueDate(promise, date, []);
  return reading && 'due' in reading ? { ...facts, promise: { ...promise, phrase: reading.due } } : facts;
}

/** Everything the facts and the letter's own answers can fill in, as plain text. */
export const knownSlots = (answers: Answers, facts: Facts | Application, words: LetterWords): KnownSlots =>
  slotsOf(answers, withPromisedDay(facts), words);
