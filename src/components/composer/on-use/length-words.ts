import { countWords } from '../../../domain/composer/count-words';
import type { ComposedDraft } from '../../../domain/composer/draft';
import type { LetterLimits } from '../../../domain/composer/limits-for';
import type { Medium } from '../../../domain/composer/message-kind';
import { MUCH_THE_SAME } from '../../../domain/composer/overlap';
import { secondsToSay } from '../../../domain/composer/speaking-time';
import { NUMBER_WORDS } from '../../ui/number-words';

/** Words and paragraphs of a letter's body. */
export type Length = { words: number; paragraphs: number };

/** The same with the seconds it takes to say it aloud. */
export type SpokenLength = Length & { seconds: number };

const inWords = (count: number) => NUMBER_WORDS[count] ?? String(count);
const counted = (count: number, noun: string, said = String(count)) => `${said} ${noun}${count === 1 ? '' : 's'}`;

/** The body of a letter as it stands on the sheet; the words of questions that are still open do not count. */
export function lengthOf({ text, parts }: ComposedDraft, medium: Medium): SpokenLength {
  const last = medium === 'spoken' ? Infinity : Math.max(...parts.map(({ paragraph }) => paragraph));
  const body = parts.filter(({ paragraph }) => paragraph > 0 && paragraph < last);
  const said = body.map(({ start, end, open }) =>
    open.reduceRight((rest, slot) => rest.slice(0, slot.start - start) + rest.slice(slot.end - start), text.slice(start, end))).join(' ');
  return {
    words: countWords(said),
    seconds: secondsToSay(said),
    paragraphs: new Set(body.map(({ paragraph }) => paragraph)).size,
  };
}

function verdict({ words, paragraphs }: Length, { lower, upper, hard, paragraphs: most }: LetterLimits): string {
  if (words > hard) return `too long to be read to the end; ${upper} words are plenty`;
  if (most !== undefined && paragraphs > most) return `${inWords(most)} paragraphs are enough`;
  if (words > upper) return `a little long; up to ${upper} words is best`;
  if (words < lower) return `we suggest ${lower} to ${upper} words`;
  return 'a good length';
}

const minutes = (count: number) => counted(count, 'minute', count === 1 ? 'one' : inWords(count));

/** A stretch of time as one would say it; past half a minute, fives are exact enough. */
function inTime(seconds: number): string {
  const about = seconds > 30 ? Math.round(seconds / 5) * 5 : seconds;
  const rest = about % 60 ? counted(about % 60, 'second') : '';
  return about < 60 ? counted(about, 'second') : [minutes(Math.floor(about / 60)), rest].filter(Boolean).join(' ');
}

/** @example "About 8 seconds to say" */
export const saySeconds = (seconds: number): string => `About ${inTime(seconds)} to say`;

function spokenVerdict(seconds: number, { lower, upper }: { lower: number; upper: number }): string {
  if (seconds > upper) return `longer than people listen; ${inTime(upper)} is plenty`;
  if (seconds < lower) return `we suggest ${lower} seconds to ${inTime(upper)}`;
  return 'a good length';
}

/** @example "About 25 seconds to say: a good length." */
export const sayTime = (seconds: number, limits: LetterLimits): string =>
  `${saySeconds(seconds)}${limits.seconds ? `: ${spokenVerdict(seconds, limits.seconds)}` : ''}.`;

/** True while most of a letter is still our wording. */
export const isMostlyOurs = (ours: number): boolean => ours > MUCH_THE_SAME;

/** How much of it is the person's own, in a sentence; never a figure. */
export function sayOwnWords(ours: number): string {
  if (isMostlyOurs(ours)) return 'Most of it is still our wording.';
  if (ours > 0.35) return 'About half of it is still our wording.';
  return ours > 0.1 ? 'Most of it is in your own words.' : 'It is in your own words.';
}

/** @example "112 words, three paragraphs: a good length." */
export const sayLength = (length: Length, limits: LetterLimits): string =>
  `${counted(length.words, 'word')}, ${counted(length.paragraphs, 'paragraph', inWords(length.paragraphs))}: ${verdict(length, limits)}.`;
