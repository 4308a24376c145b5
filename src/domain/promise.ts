import { addBusinessDays, closedDays, type ClosedDays, type OnSkip, roll, rollBack } from './business-days';
import { addDays, type IsoDate, weekday } from './iso-date';

type Reading = (said: IsoDate, closed: ClosedDays, onSkip?: OnSkip) => IsoDate;

const days = (n: number): Reading => (said) => addDays(said, n);
const businessDays = (n: number): Reading => (said, closed, onSkip) => addBusinessDays(said, n, closed, onSkip);
/** The first such weekday after the day it was said. */
const by = (day: number): Reading => (said) => addDays(said, ((day - weekday(said) + 6) % 7) + 1);
/** Friday of the calendar week so many weeks on; weeks start on Monday (guidance A29). */
const friday = (weeks: number): Reading => (said) => addDays(said, 5 - weekday(said) + 7 * weeks);

const endOfMonth: Reading = (said, closed, onSkip) => {
  let last = said;
  while (addDays(last, 1).slice(0, 7) === said.slice(0, 7)) last = addDays(last, 1);
  return rollBack(last, closed) < said ? last : rollBack(last, closed, onSkip);
};

/**
 * The phrases people really hear, in the order in which they are offered, each with the day it
 * means when said on a given day; `null` is vague and gives no day (guidance Definitions, A30 to A33).
 */
const READINGS = {
  tomorrow: days(1),
  'in-two-days': days(2),
  'in-three-days': days(3),
  'a-couple-of-days': businessDays(2),
  'a-few-days': businessDays(3),
  'by-monday': by(1),
  'by-tuesday': by(2),
  'by-wednesday': by(3),
  'by-thursday': by(4),
  'by-friday': by(5),
  'end-of-this-week': (said) => friday(weekday(said) > 5 ? 1 : 0)(said, closedDays()),
  'next-week': friday(1),
  'next-friday': friday(1),
  'end-of-next-week': friday(1),
  'in-a-week': days(7),
  'one-to-two-weeks': days(14),
  'in-two-weeks': days(14),
  'a-couple-of-weeks': days(14),
  'two-to-three-weeks': days(21),
  'in-three-weeks': days(21),
  'a-few-weeks': days(21),
  'in-four-weeks': days(28),
  'two-business-days': businessDays(2),
  'three-to-five-business-days': businessDays(5),
  'five-business-days': businessDays(5),
  'ten-business-days': businessDays(10),
  'end-of-month': endOfMonth,
  soon: null,
  'they-did-not-say': null,
} satisfies Record<string, Reading | null>;

/** The phrases people really hear; ids, never copy (guidance Definitions, A30 to A33). */
export type PromisePhrase = keyof typeof READINGS;

/** All phrases, in the order in which they are offered. */
export const PROMISE_PHRASES = Object.keys(READINGS) as readonly PromisePhrase[];

/** Whether the text is one of the phrases, rather than a day or nonsense. */
export const isPromisePhrase = (text: string): text is PromisePhrase => Object.hasOwn(READINGS, text);

/** What they said about when the person will hear. */
export type Promise = {
  phrase: PromisePhrase | IsoDate;
  /** The day it was said; without it the interview's (guidance A61). */
  saidOn?: IsoDate;
};

/** The due date D, always a business day, or nothing to go by. */
export type DueDate = { due: IsoDate } | { vague: true };

/**
 * The day by which they said the person would hear. A vague phrase gives none: the person is
 * asked for a date (guidance Definitions, A30 to A33, A61).
 * @param holidays closed days beside Saturday and Sunday, or closed days with a weekend of their own
 * @param onSkip hears of each day that a count in business days or the last roll passed over
 * @example dueDate({ phrase: 'by-monday' }, '2026-03-03', []) // { due: '2026-03-09' }
 */
export function dueDate(
  promise: Promise, interviewDate: IsoDate, holidays: ClosedDays | Iterable<IsoDate>, onSkip?: OnSkip,
): DueDate {
  const closed = 'weekend' in holidays ? holidays : closedDays(holidays);
  const { phrase, saidOn = interviewDate } = promise;
  const reading: Reading | null = isPromisePhrase(phrase) ? READINGS[phrase] : () => phrase;
  return reading ? { due: roll(reading(saidOn, closed, onSkip), closed, onSkip) } : { vague: true };
}
