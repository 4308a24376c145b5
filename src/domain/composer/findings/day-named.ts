import { isIsoDate, weekday } from '../../iso-date';
import type { LetterWords } from '../message-kind';
import { rangesOf } from '../patterns';
import type { Phrases } from '../phrases';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** How far from a day the words stand that tell what day it is. */
const REACH = 8;
/** Shortest form of a month or day that people write ("Mon", "Sept"). */
const SHORT = 3;

/** A day that something is of, whatever stands before it: "after Thursday's visit". */
const OF = /['’]s$/;

type Day = { day: number; month: number; weekday: number };
/** A day as a text names it: what it gives of the three. */
type Named = Partial<Day> & { at: number };

export const dayOf = (date: string): Day | undefined => {
  if (!isIsoDate(date)) return undefined;
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return { day, month, weekday: weekday(date) };
};

/** 1 for the first of a list that a word names, in full or shortened; 0 for none. */
function placeIn(list: readonly string[], word: string): number {
  return word.length < SHORT ? 0 : list.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;
}

const NUMBER = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const numberIn = (token: Token | undefined) => Number(NUMBER.exec(token?.plain ?? '')?.[1] ?? 0);

/** Every day that a sentence names by its weekday, by its date, or as "the 3rd". */
function namedIn({ tokens }: Sentence, { days, months }: LetterWords): Named[] {
  return tokens.flatMap((token, at): Named[] => {
    const inWeek = placeIn(days, token.plain.replace(/s$/, ''));
    if (inWeek) return [{ weekday: inWeek, at }];
    const number = numberIn(token);
    if (!number) return [];
    const nexts = [tokens[at + 1], tokens[at + 2]].map((next) => next?.plain ?? '');
    const month = placeIn(months, nexts[0] ?? '') || (nexts[0] === 'of' ? placeIn(months, nexts[1] ?? '') : 0) || placeIn(months, tokens[at - 1]?.plain ?? '');
    if (month) return [{ day: number, month, at }];
    return tokens[at - 1]?.plain === 'the' && /\D/.test(token.plain) ? [{ day: number, at }] : [];
  });
}

/** Days in figures: "3/3", "03.03.2026", "2026-03-03". */
const FIGURES = /\b(\d{1,2})[./-](\d{1,2})\b/g;

const isInFigures = (text: string, { day, month }: Day) =>
  Array.from(text.matchAll(FIGURES), ([, ...figures]) => figures.map(Number)).some((figures) => figures.includes(day) && figures.includes(month));

function isTheDay(named: Named, day: Day): boolean {
  return (named.weekday ?? day.weekday) === day.weekday && (named.day ?? day.day) === day.day && (named.month ?? day.month) === day.month;
}

/**
 * Whether a text names the day of the interview or application: that day itself, "yesterday", or any
 * day beside a word of meeting and none of promising ("when we met on Thursday").
 */
export function isDayNamed(text: string, sentences: readonly Sentence[], day: Day | undefined, words: LetterWords, { days, lexicon }: Phrases): boolean {
  if (day && isInFigures(text, day)) return true;
  return sentences.some((sentence) => {
    const near = (at: number) => sentence.tokens.slice(Math.max(0, at - REACH), at + REACH / 2);
    const before = (at: number) => sentence.tokens.slice(Math.max(0, at - 3), at);
    const isOf = (at: number) => rangesOf(near(at), days.meeting, lexicon).length > 0 && rangesOf(near(at), days.promised, lexicon).length === 0;
    const wordAt = (at: number) => text.slice(sentence.tokens[at]?.start, sentence.tokens[at]?.end);
    const isComing = (at: number) => !OF.test(wordAt(at)) && rangesOf(before(at), days.ahead, lexicon).length > 0;
    return rangesOf(sentence.tokens, days.near, lexicon).length > rangesOf(sentence.tokens, days.notNear, lexicon).length ||
      namedIn(sentence, words).some((named) => (day && isTheDay(named, day) && !isComing(named.at)) || isOf(named.at));
  });
}
