import { closedDays, isBusinessDay } from '../../domain/business-days';
import { addDays, daysBetween, weekday } from '../../domain/iso-date';
import type { IsoDate } from '../../domain/iso-date';
import { dayOf } from '../ui/date-words';
import { marksOf, spansOf } from './route-marks';
import type { Mark, RoutePlan, Span } from './route-marks';

/** One strip across the picture: a day with a mark, today, a run of like days, or a fold. */
export type Row = {
  kind: 'mark' | 'today' | 'run' | 'fold';
  /** The first day of the strip, and how many days it stands for. */
  from: IsoDate;
  days: number;
  mark?: Mark | undefined;
  /** Weekend or closed. */
  closed: boolean;
  /** Closed for another reason than a weekend, which has to be said. */
  off?: boolean;
  /** How much of the height the tint takes, where the words of a day off need more than its own length. */
  band?: number;
  /** Distance from the top of the picture and height, in px at a text size of 16 px. */
  top: number;
  height: number;
  /** Pieces of windows, from and to in hundredths of the row. */
  bars: Span[];
};

/** Sizes in px at a text size of 16 px. A mark's row holds two lines of words; `words` is one. */
type Scale = { day: number; words: number; leastDay: number; mark: number; small: number; today: number; fold: number };
const FULL: Scale = { day: 20, words: 20, leastDay: 12, mark: 52, small: 36, today: 24, fold: 48 };
const COMPACT: Scale = { ...FULL, day: 13, mark: 46, small: 32, fold: 40 };

/** So many empty days fold: the marks beside them stand more than ten days apart. */
const FOLDS_FROM = 10;

type Run = Pick<Row, 'kind' | 'from' | 'days' | 'closed' | 'mark' | 'band'>;

/** Whether a mark is a small ring with a single line of words: it asks for nothing. */
export const isSmall = ({ look }: Mark): boolean => look === 'named' || look === 'other';

/** The rows that stand for themselves: all marks, and today where it has none. Nothing follows the end mark. */
function anchorsOf(marks: readonly Mark[], today: IsoDate, isClosed: (day: IsoDate) => boolean): Run[] {
  const last = marks.at(-1);
  const anchor = (from: IsoDate, mark?: Mark): Run =>
    ({ kind: mark ? 'mark' : 'today', from, days: 1, closed: isClosed(from), mark });
  const anchors = marks.map((mark) => anchor(dayOf(mark.at), mark));
  const over = last?.look === 'end' && dayOf(last.at) < today;
  if (!over && !anchors.some(({ from }) => from === today)) anchors.push(anchor(today));
  return anchors.sort((one, other) => daysBetween(other.from, one.from));
}

/** So many days from `from` on as runs of like days and folds. `isOpen` keeps a day from folding. */
function runsOf(from: IsoDate, count: number, isClosed: (day: IsoDate) => boolean, isOpen: (day: IsoDate) => boolean): Run[] {
  const runs: Run[] = [];
  for (let done = 0; done < count;) {
    const day = addDays(from, done);
    const before = runs.at(-1);
    const closed = isClosed(day);
    let empty = 0;
    while (done + empty < count && !isOpen(addDays(day, empty))) empty++;
    const folds = empty >= FOLDS_FROM;
    if (folds) runs.push({ kind: 'fold', from: day, days: empty, closed: false });
    else if (before?.kind === 'run' && before.closed === closed) before.days++;
    else runs.push({ kind: 'run', from: day, days: 1, closed });
    done += folds ? empty : 1;
  }
  return runs;
}

/** The pieces of all windows between two points of time, in days since the first day. */
export const barsIn = (spans: readonly Span[], start: number, length: number): Span[] => {
  const share = (at: number) => Math.round(Math.min(1, Math.max(0, (at - start) / length)) * 100);
  return spans
    .map((span) => ({ ...span, from: share(span.from), to: share(span.to) }))
    .filter(({ from, to }) => to > from);
};

/**
 * The picture of a plan as strips from top to bottom, to scale in days. Where the true distance of
 * two marks leaves too little room for their words, the marks move apart and the days between them
 * share what is left; more than ten empty days fold into one strip. Positions are in px at a text
 * size of 16 px (docs/decisions/0150-the-route.md).
 */
export function layOutRoute(plan: RoutePlan, compact = false): Row[] {
  const scale = compact ? COMPACT : FULL;
  const shut = closedDays(plan.closedDays, plan.weekend);
  const isClosed = (day: IsoDate) => !isBusinessDay(day, shut);
  const isOff = ({ kind, from, days }: Run) => kind !== 'fold'
    && plan.closedDays.some((day) => !shut.weekend.includes(weekday(day)) && day >= from && daysBetween(from, day) < days);
  const marks = marksOf(plan);
  const anchors = anchorsOf(marks, dayOf(plan.now), isClosed);
  const first = anchors[0]?.from ?? plan.interview.date;
  const spans = spansOf(marks, plan.steps, first);
  const certain = spans.filter(({ look }) => look !== 'forecast');
  const isOpen = (day: IsoDate) => barsIn(certain, daysBetween(first, day), 1).length > 0;
  const heightOf = ({ mark }: Run) => (!mark ? scale.today : isSmall(mark) ? scale.small : scale.mark);

  const rows: Row[] = [];
  let top = 0;
  const put = (run: Run, height: number, part = 0, parts = 1) => {
    const length = run.days / parts;
    const start = daysBetween(first, run.from) + part * length;
    const bars = run.kind === 'fold' ? [] : barsIn(spans, start, length);
    rows.push({ ...run, top, height, bars, ...(isOff(run) && { off: true }) });
    top += height;
  };
  /** Closed days keep one scale throughout; a row that their words make taller keeps the tint to it. */
  const putClosed = (run: Run) => {
    const band = scale.day * run.days;
    const height = Math.max(band, isOff(run) ? 2 * scale.words : scale.words);
    put({ ...run, ...(height > band && { band }) }, height);
  };
  anchors.forEach((anchor, index) => {
    const next = anchors[index + 1];
    const sharing = anchors.filter(({ from }) => from === anchor.from);
    put(anchor, heightOf(anchor), sharing.indexOf(anchor), sharing.length);
    const passed = daysBetween(first, anchor.from) + 1;
    const windowsEnd = anchor.mark?.look === 'end' ? 0 : Math.max(0, ...certain.map(({ to }) => Math.ceil(to)));
    const days = (next ? daysBetween(first, next.from) : windowsEnd) - passed;
    const room = next ? scale.day * (days + 1) - (heightOf(anchor) + heightOf(next)) / 2 : 0;
    const runs = runsOf(addDays(anchor.from, 1), days, isClosed, isOpen);
    const closed = runs.reduce((sum, run) => sum + (run.closed ? run.days : 0), 0);
    const open = Math.max(scale.leastDay, (room - closed * scale.day) / (days - closed));
    for (const run of runs) {
      if (run.closed) putClosed(run);
      else put(run, run.kind === 'fold' ? scale.fold : Math.round(open * run.days));
    }
  });
  return rows;
}
