import { isClockTime, isIsoDate, type IsoDate, type IsoMoment } from '../../iso-date';
import { momentOf, msOfMoment } from '../../zoned-time';

/*
 * How a single value stands in a plan's address. A reader gives undefined for nonsense, whatever the
 * text holds.
 */

/** Reads a value out of its text; undefined for nonsense. */
export type ReadValue<Value> = (text: string) => Value | undefined;

export const readDay: ReadValue<IsoDate> = (text) => (isIsoDate(text) ? text : undefined);
export const readTime: ReadValue<`${number}:${number}`> = (text) => (isClockTime(text) ? text : undefined);
export const readYesOrNo: ReadValue<boolean> = (text) => (text === 'yes' ? true : text === 'no' ? false : undefined);

/** One of a few words. */
export const oneOf = <Word extends string>(...words: readonly Word[]): ReadValue<Word> => (text) => words.find((word) => word === text);

/** A text of a pattern that is not longer than it can be meant. */
export const matching = (pattern: RegExp): ReadValue<string> => (text) => (pattern.test(text) ? text : undefined);

const MOST_CHARACTERS = 120;

const onOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

/** What a person typed, as the address takes it: on one line, and no longer than a name can be. */
export const tidyWords = (text: string): string => onOneLine(onOneLine(text).slice(0, MOST_CHARACTERS));

/** The same again; what is empty, or longer, is nonsense. */
export const readWords: ReadValue<string> = (text) => {
  const words = onOneLine(text);
  return words && words.length <= MOST_CHARACTERS ? words : undefined;
};

/** An instant, "2026-03-03T15:00Z", in a year that can be meant. */
export const readMoment: ReadValue<IsoMoment> = (text) => {
  const isWritten = /^20\d\d-\d\d-\d\dT\d\d:\d\dZ$/.test(text) && isIsoDate(text.slice(0, 10)) && isClockTime(text.slice(11, 16));
  return isWritten ? (text as IsoMoment) : undefined;
};

/** An instant as the address writes it. */
export const writeMoment = (moment: IsoMoment): string => momentOf(msOfMoment(moment), 'UTC').replace('+00:00', 'Z');

/** Characters that may stand in a fragment as they are, and are easier to read so. */
const PLAIN = /%(?:3A|2F|2C)/g;
/** Characters at which programs that turn addresses into links stop. */
const RISKY = /[!'()*]/g;

/** @example writeText('Mills & Sons, Ltd') // "Mills+%26+Sons,+Ltd" */
export const writeText = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(PLAIN, (found) => decodeURIComponent(found))
    .replace(RISKY, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');

/** The text again; a broken escape stays as it stands. */
export function readText(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
