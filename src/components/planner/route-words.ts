import type { Channel } from '../../domain/contact-log';
import { addDays } from '../../domain/iso-date';
import type { IsoDate } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Step } from '../../domain/planner/step';
import { dayOf, isMoment, sayTime, sayWhen, shortDate, timeOf } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { sayThere } from './both-clocks';
import type { Row } from './route-layout';
import { placeOf } from './route-marks';
import type { Mark, RoutePlan } from './route-marks';
import { wayOf } from './sent-entry';

/** A plan with what its picture needs to say it. */
export type SpokenPlan = RoutePlan & {
  clock: ClockStyle;
  /** What to call a step, by rule. */
  titles: Record<string, string>;
  /** Names by interviewer id. */
  names: Record<string, string>;
  /** The word for what was done, by the way it took. */
  deeds: Record<Channel, { done: string }>;
};

/** The two lines beside a mark; only steps have a title. */
export type Label = { title?: string; note: string };

/** A title inside a sentence. */
export const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** @example joinNames(['Ama', 'Tom', 'Li']) // "Ama, Tom and Li" */
export const joinNames = (names: readonly string[]): string =>
  names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** Up to three names in full; of more, the first two and how many others: the list beside the picture has them all. */
const fewNames = (names: readonly string[]): string =>
  joinNames(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names);

/** Keeps figures with the words beside them, so that a line breaks at a comma or a dot. */
const together = (words: string): string =>
  words.replace(/\d |[a-z] (?=\d)| (?=·)/g, (found) => `${found.trim()}\u00a0`);

const weekdayName = (day: IsoDate): string => shortDate(day).slice(0, 3);
const withoutWeekday = (day: IsoDate): string => shortDate(day).slice(4);

/** @example sayWindow('2026-03-10', '2026-03-17') // "10 to 17 March" */
export const sayWindow = (from: IsoDate, to: IsoDate): string =>
  `${from.slice(0, 7) === to.slice(0, 7) ? Number(from.slice(8)) : withoutWeekday(from)} to ${withoutWeekday(to)}`;

/** When to do what is still to do, and until when it may be done. */
function sayOpen({ state, earliest, latest }: Step, { at }: Mark, { now, clock }: SpokenPlan): string {
  if (!isMoment(at)) {
    if (!latest || latest === earliest) return shortDate(at);
    const [first, last] = [dayOf(earliest), dayOf(latest)];
    return `${shortDate(at)} · ${state === 'overdue' ? `usually by ${withoutWeekday(last)}` : sayWindow(first, last)}`;
  }
  const day = shortDate(dayOf(at));
  const until = latest && `${dayOf(latest) === dayOf(at) ? '' : `${weekdayName(dayOf(latest))} `}${isMoment(latest) ? sayTime(timeOf(latest), clock) : ''}`;
  const said = Date.parse(at) <= Date.parse(now) ? 'now' : `about ${sayTime(timeOf(at), clock)}`;
  return `${day}, ${said}${until ? ` · by ${until}` : ''}`;
}

/** What became of a step, in a word or two: "sent", "posted", "goes out". */
export const sayDone = (step: Step, { deeds }: Pick<SpokenPlan, 'deeds'>): string =>
  (step.scheduled ? 'goes out' : inSentence(deeds[wayOf(step)].done));

function sayStep(step: Step, mark: Mark, plan: SpokenPlan): string {
  const when = sayWhen(mark.at, plan.clock);
  switch (mark.look) {
    case 'done': return `${sayDone(step, plan)} ${when}`;
    case 'hold': return `until ${when}`;
    case 'other': return `or ${when} · over 24 hours`;
    case 'forecast': case 'end': return when;
    default: return sayOpen(step, mark, plan);
  }
}

/** What a mark asks for: the title of its rule, with the names of all whom it thanks. */
export function titleOf(step: Step, mark: Mark, { steps, titles, names }: Omit<SpokenPlan, 'clock'>): string {
  const people = mark.steps.map((index) => names[steps[index]?.to ?? '']).filter((name) => name !== undefined);
  const title = titles[step.rule] ?? '';
  if (mark.forecast) return `If\u00a0you\u00a0hear\u00a0nothing: ${inSentence(title)}`;
  if (!step.rule.startsWith('TY') || people.length === 0) return title;
  return step.rule === 'TY4' ? `${title}: ${fewNames(people)}` : title.replace(/,|$/, ` to ${fewNames(people)}$&`);
}

/** What a mark's time is where they are, where that is another one. */
function sayElsewhere({ at, look }: Mark, step: OwnStep | undefined, { interview, clock }: SpokenPlan): string {
  const there = step?.there;
  const when = look === 'interview' ? interview.there : look === 'other' ? there?.alternative : there && placeOf(there);
  const said = sayThere(at, when, clock);
  return said ? ` · ${said}` : '';
}

/** What stands beside a mark. */
export function labelOf(mark: Mark, plan: SpokenPlan): Label {
  const { approximate, start } = plan.interview;
  const step = plan.steps[mark.steps[0] ?? -1];
  if (mark.look === 'interview') {
    return { note: together(`Interview, ${approximate ? 'about ' : ''}${sayTime(start, plan.clock)}${sayElsewhere(mark, undefined, plan)}`) };
  }
  if (!step) return { note: together(`${sayWhen(mark.at, plan.clock)}, the day they named`) };
  const note = together(sayStep(step, mark, plan) + sayElsewhere(mark, step, plan));
  return mark.look === 'other' ? { note } : { title: titleOf(step, mark, plan), note };
}

/** @example sayDays('2026-03-07', 2) // "Sat Sun"; three days or more "Sat–Mon" */
export function sayDays(from: IsoDate, days: number): string {
  const [first, last] = [from, addDays(from, days - 1)].map(weekdayName);
  return days === 1 ? `${first}` : `${first}${days === 2 ? ' ' : '–'}${last}`;
}

/** What stands beside a fold: for so long there is nothing to do. Years are not counted. */
export const sayFold = (days: number): string => (days > 365 ? 'a long time' : `${days} quiet days`);

/** The picture in a sentence or two, for those who do not see it. */
export function sayRoute(rows: readonly Row[], plan: SpokenPlan): string {
  const marks = rows.flatMap(({ mark }) => mark ?? []);
  const now = marks.find(({ look }) => look === 'now');
  const [first, last] = [marks[0], marks.at(-1)].map((mark) => mark && shortDate(dayOf(mark.at)));
  const { title, note } = now ? labelOf(now, plan) : {};
  return `The plan as a line from ${first} to ${last}.${title ? ` Now: ${title}, ${note}.` : ''}`;
}
