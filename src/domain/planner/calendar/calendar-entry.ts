import { addDays, type IsoMoment, type ZoneId } from '../../iso-date';
import { momentOf, msOfMoment } from '../../zoned-time';
import { escapeText, fillBlanks } from './calendar-text';
import { calendarUid } from './calendar-uid';
import type { OfficeHours, OwnStep } from '../own-clock';
import type { Step, When } from '../step';

type CalendarKind = NonNullable<Step['kind']>;

/** The words of the file (src/content/rules/calendar.yaml); blanks stand in braces. */
export type CalendarWords = {
  /** Title of an entry by message kind: names nobody, since many calendars belong to an employer. */
  titles: Record<CalendarKind, string>;
  /** A title with what the person chose to add. Blanks: title, label. */
  labelled: string;
  /** The time a step leaves. Blanks: earliest, and in `span` latest. */
  window: { span: string; open: string; single: string };
  /** End of the good part of a thank-you's window (L24). Blank: goodUntil. */
  goodUntil: string;
  /** What the best time is where they are. Blanks: there, tz. */
  clock: string;
  /** When their office is open that day, on the own clock. Blank: hours. */
  hours: string;
  /** The way back. Blank: url. */
  link: string;
  /** Name of the file without day and ending. */
  fileName: string;
};

/** What a calendar file is made with. */
export type CalendarOptions = {
  now: IsoMoment;
  /** Whole number from 0, higher each time the same plan is given out again: calendars keep the highest. */
  sequence: number;
  words: CalendarWords;
  /** Says a day or a moment in words, on the clock that its offset names. */
  sayWhen: (when: When) => string;
  /** Id of the process in the notebook; a person's or employer's name has no business in it. */
  processId: string;
  /** Address of the site with its base path; without it the entries link nowhere. */
  siteUrl?: string;
  /** Says office hours in words, on the person's own clock. */
  sayHours?: (hours: OfficeHours) => string;
  /** What to call their clock, where it is another one than the person's: a city or a zone. */
  tz?: ZoneId;
  /** Also what follows if nothing is heard (guidance A38). */
  forecast?: boolean;
  /** What the person chose to add to a title; nothing by default. */
  labelOf?: (step: Step) => string | undefined;
};

/** A step that has a day or moment of its own and a message to write. */
export type CalendarStep = OwnStep & { ideal: When; kind: CalendarKind };

/** How long an entry for a moment lasts, in ms: a quarter of an hour for a short note. */
export const LENGTH = 9e5;

export const isMoment = (when: When): when is IsoMoment => when.includes('T');

/** An instant in ms as the file writes it, in UTC: "20260303T093000Z". */
export const utcTime = (ms: number): string => `${momentOf(ms, 'UTC').slice(0, 16).replace(/[-:]/g, '')}00Z`;

/** All-day for a day (guidance A58: "in office hours"), in UTC for a moment; ends are exclusive. */
function timeLines({ ideal }: CalendarStep): string[] {
  if (isMoment(ideal)) {
    const start = msOfMoment(ideal);
    return [`DTSTART:${utcTime(start)}`, `DTEND:${utcTime(start + LENGTH)}`];
  }
  const [from, to] = [ideal, addDays(ideal, 1)].map((day) => day.replaceAll('-', ''));
  return [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`];
}

/** What the entry is called: neutral, but for what the person chose to add. */
export function titleOf(step: CalendarStep, { words, labelOf }: CalendarOptions): string {
  const title = words.titles[step.kind];
  const label = labelOf?.(step);
  return label ? fillBlanks(words.labelled, { title, label }) : title;
}

function windowSentence({ earliest, latest: good, lateUntil: latest = good }: CalendarStep, { words, sayWhen }: CalendarOptions): string {
  if (latest === undefined) return fillBlanks(words.window.open, { earliest: sayWhen(earliest) });
  const sentence = latest === earliest ? words.window.single : words.window.span;
  return fillBlanks(sentence, { earliest: sayWhen(earliest), latest: sayWhen(latest) });
}

/** The time it leaves, on both clocks where there are two, and the way back to the plan. */
export function descriptionOf(step: CalendarStep, options: CalendarOptions): string {
  const { words, sayWhen, sayHours, siteUrl, tz } = options;
  const stillGood = step.lateUntil && (step.state === 'future' || step.state === 'due') ? step.latest : undefined;
  const sentences = [windowSentence(step, options)];
  if (stillGood) sentences.push(fillBlanks(words.goodUntil, { goodUntil: sayWhen(stillGood) }));
  const there = step.there?.ideal;
  if (tz && there && there.slice(0, 16) !== step.ideal.slice(0, 16)) sentences.push(fillBlanks(words.clock, { tz, there: sayWhen(there) }));
  if (step.hours && sayHours) sentences.push(fillBlanks(words.hours, { hours: sayHours(step.hours) }));
  if (siteUrl) sentences.push(fillBlanks(words.link, { url: `${siteUrl.replace(/\/+$/, '')}/plan/` }));
  return sentences.join('\n');
}

/** Rings at the moment itself; for a whole day at nine in the morning. It comes last: Outlook refuses it first. */
const alarmLines = (step: CalendarStep, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${isMoment(step.ideal) ? 'PT0M' : 'PT9H'}`,
  `DESCRIPTION:${title}`,
  'END:VALARM',
];

/**
 * One step as content lines, not yet folded.
 * @throws RangeError for a moment that does not exist
 */
export function eventLines(step: CalendarStep, options: CalendarOptions): string[] {
  const title = escapeText(titleOf(step, options));
  return [
    'BEGIN:VEVENT',
    `UID:${calendarUid(step, options.processId)}`,
    `DTSTAMP:${utcTime(msOfMoment(options.now))}`,
    `SEQUENCE:${options.sequence}`,
    ...timeLines(step),
    `SUMMARY:${title}`,
    `DESCRIPTION:${escapeText(descriptionOf(step, options))}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarmLines(step, title),
    'END:VEVENT',
  ];
}
