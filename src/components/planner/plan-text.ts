import type { IsoMoment } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import { hasInterview } from '../../stores/process';
import type { Process } from '../../stores/process';
import { processName } from '../notebook/process-name';
import { sayTime, sayWhen, shortDate } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { sayBoth, sayThere } from './both-clocks';
import type { PlanWords } from './later-words';
import { sayEntry } from './log-words';
import { sayAsOf, sayPromise } from './say-promise';
import { wayOf } from './sent-entry';
import { termsOf } from './step-dates';
import { stepState } from './step-state';
import { sayStepTitle } from './step-title';

export type PlanText = { process: Process; steps: readonly OwnStep[]; now: IsoMoment; clock: ClockStyle; words: PlanWords };

/** The dates of a step in a line: "Not before Mon 9 March; best Tue 10 March; by Fri 13 March." */
function datesOf(step: OwnStep, clock: ClockStyle): string {
  const dates = termsOf(step).flatMap(([name, term]) => {
    const when = step[name];
    if (!when) return [];
    const there = sayThere(when, step.there?.[name], clock);
    return [`${term} ${sayWhen(when, clock)}${there ? ` (${there})` : ''}`];
  });
  return `${dates.map((date, index) => (index === 0 ? date : date.charAt(0).toLowerCase() + date.slice(1))).join('; ')}.`;
}

function linesOf(step: OwnStep, { process, now, clock, words }: PlanText): string {
  const { interviewers } = process.facts;
  const name = interviewers.find(({ id }) => id === step.to)?.name;
  const title = sayStepTitle(step, words.rules[step.rule]?.title ?? '', name);
  const state = stepState(step, now, clock, words.deeds[wayOf(step)].done);
  if (step.state === 'done') return `- ${title}. ${state}.`;
  return `- ${title}. ${step.forecast ? '' : `${state}. `}${datesOf(step, clock)}`;
}

/**
 * The whole plan as plain text, as it stands at this minute: what they said, the steps with their dates on
 * both clocks, what was sent and what came back.
 */
export function planText(plan: PlanText): string {
  const { process, steps, now, clock, words } = plan;
  const { facts } = process;
  if (!hasInterview(facts)) return '';
  const { date, start, approximate, log, tz } = facts;
  const held = `Interview on ${shortDate(date)} ${date.slice(0, 4)}, ${approximate ? 'about ' : ''}${sayTime(start, clock)}${tz ? ', their clock' : ''}.`;
  return [
    processName(process),
    `${held} ${sayAsOf(now, clock)} ${sayPromise(facts, process)}`.trim(),
    ['The steps', ...steps.map((step) => linesOf(step, plan))].join('\n'),
    log.length > 0 && ['Sent and received', ...log.map((entry) => `- ${sayBoth(entry.at, clock, tz)}: ${sayEntry(entry, facts, words.kinds)}`)].join('\n'),
  ].filter(Boolean).join('\n\n');
}
