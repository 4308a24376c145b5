import { dateLog, readLog, type News } from '../../domain/contact-log';
import type { IsoDate } from '../../domain/iso-date';
import type { Step } from '../../domain/planner/step';
import type { Notes } from '../../stores/process';

/** Ids of the phases, as in src/content/checklist. */
export type PhaseId =
  | 'before-it-ends' | 'first-hours' | 'within-a-day' | 'first-week' | 'first-check-in'
  | 'if-it-stays-quiet' | 'when-they-answer' | 'an-offer' | 'a-no' | 'every-message';

/** What the open interview is known to be at. Without facts nobody has said anything yet. */
export type Whereabouts = { facts?: Notes | undefined; steps: readonly Step[]; today?: IsoDate | undefined };

const TONIGHT = ['before-it-ends', 'first-hours', 'within-a-day'] as const;

const ANSWERED: Partial<Record<News, PhaseId>> = {
  offer: 'an-offer', rejection: 'a-no',
  update: 'when-they-answer', 'next-round': 'when-they-answer', 'info-request': 'when-they-answer',
};

const isToAsk = ({ rule, state, forecast }: Step) =>
  !rule.startsWith('TY') && !forecast && ['due', 'late', 'overdue'].includes(state);

/** True on the day of the interview, and as long as nobody has said when it was. */
export const isTonight = ({ facts, today }: Whereabouts): boolean =>
  facts?.date === undefined || facts.date === today;

/**
 * The phases of the checklist that are this person's now (guidance CHECKLIST): what came back
 * decides first, then what was asked, then the plan. While nothing is known, tonight's.
 */
export function presentPhases({ facts, steps, today }: Whereabouts): readonly PhaseId[] {
  if (facts === undefined) return TONIGHT;
  const log = readLog(dateLog(facts.log), { start: -Infinity });
  const news = facts.outcome === 'pending' ? undefined : facts.outcome ?? log.lastNews?.news;
  const answered = news && ANSWERED[news];
  if (answered === 'an-offer' || answered === 'a-no') return [answered];
  if (log.unanswered > 0 || steps.some(({ state }) => state === 'movedOn')) return ['if-it-stays-quiet'];
  if (answered) return [answered];
  if (isTonight({ facts, steps, today })) return TONIGHT;
  if (today !== undefined && facts.date !== undefined && facts.date > today) return ['before-it-ends'];
  return [...(log.thanks.length > 0 ? [] : ['within-a-day' as const]), steps.some(isToAsk) ? 'first-check-in' : 'first-week'];
}
