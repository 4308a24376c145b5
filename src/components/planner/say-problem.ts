import type { IsoDate } from '../../domain/iso-date';
import type { Problem } from '../../domain/planner/check-facts';
import { sayDate } from '../ui/date-words';
import { fillBlanks } from '../ui/words';

const said = (value: string | number) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${sayDate(value as IsoDate)} ${value.slice(0, 4)}` : value;

/** A problem in its sentence of the content, dates in words and with their year, since that may be the slip. */
export const sayProblem = ({ id, values = {} }: Problem, sentences: Record<string, string>): string =>
  fillBlanks(sentences[id] ?? '', Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)])));

/** What is wrong with the interview's day or start. */
export const whenProblem = (problems: readonly Problem[]): Problem | undefined =>
  problems.find(({ field }) => field === 'date' || field === 'start');
