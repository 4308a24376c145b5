import type { IsoDate } from '../../domain/iso-date';
import { MONTHS, dayOf, shortDate } from '../ui/date-words';
import type { MonthDay } from './month-layout';
import type { Mark, Span } from './route-marks';
import { inSentence, sayDone, titleOf } from './route-words';
import type { SpokenPlan } from './route-words';

type Plan = Omit<SpokenPlan, 'clock'>;

/** @example monthName('2027-02-01') // "February 2027" */
export const monthName = (first: IsoDate): string => `${MONTHS[Number(first.slice(5, 7)) - 1]} ${first.slice(0, 4)}`;

/** The name of a mark, as it stands in a sentence. */
export function sayMark(mark: Mark, plan: Plan): string {
  const step = plan.steps[mark.steps[0] ?? -1];
  if (!step) return mark.look === 'interview' ? 'interview' : 'the day they named';
  return inSentence(titleOf(step, mark, plan));
}

const WHY: Partial<Record<Mark['look'], string>> = {
  now: 'best day', plain: 'best day', other: 'also possible', hold: 'wait until then',
};

function whyOf(mark: Mark, plan: Plan): string {
  if (mark.look !== 'done') return WHY[mark.look] ?? '';
  const [first] = mark.steps.map((index) => plan.steps[index]);
  return first ? sayDone(first, plan) : '';
}

const sayWindow = ({ step, look }: Span, { steps, titles }: Plan): string =>
  `${inSentence(titles[steps[step]?.rule ?? ''] ?? '')}; ${look === 'late' ? 'late, still possible' : 'also possible'}`;

/**
 * A day in words, for those who do not see its marks; nothing for a plain day.
 * @example "Wed 11: ask about the timeline; best day"
 */
export function sayDay({ day, closed, today, marks, windows }: MonthDay, plan: Plan): string {
  const marked = new Set(marks.flatMap(({ steps }) => steps));
  const said = [
    today && 'today',
    closed && 'closed',
    ...marks.map((mark) => [sayMark(mark, plan), whyOf(mark, plan)].filter(Boolean).join('; ')),
    ...windows.filter(({ step, look }) => look !== 'forecast' && !marked.has(step)).map((span) => sayWindow(span, plan)),
  ].filter(Boolean);
  return said.length > 0 ? `${shortDate(day).replace(/ [^ ]+$/, '')}: ${[...new Set(said)].join(', ')}` : '';
}

/** A mark as a line of its own, with what became of it: "thank-you note, sent". */
const sayNote = (mark: Mark, plan: Plan): string => [sayMark(mark, plan), mark.look === 'done' && whyOf(mark, plan)].filter(Boolean).join(', ');

/** The marks of a month as day and words: "3", "interview". */
export const monthNotes = (days: readonly MonthDay[], plan: Plan): { day: number; words: string }[] =>
  days.flatMap(({ marks }) => marks.map((mark) => ({ day: Number(dayOf(mark.at).slice(8)), words: sayNote(mark, plan) })));
