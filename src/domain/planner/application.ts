import { isOut } from '../contact-log';
import type { Application } from '../interview';
import { addDays } from '../iso-date';
import { LIMITS } from './limits';
import { clamped, doneBy, type StepDraft } from './process/draft-step';
import type { Situation } from './process/situation';
import { plainStep, stepToday } from './process/step-today';
import { from, type Marked, plusDays, rolled } from './process/trail';
import type { Step } from './step';

function followUp({ appliedOn }: Application, { closed, reader }: Situation): StepDraft {
  const day = from(appliedOn, 'from-application');
  const [earliest, ideal, latest] = LIMITS.application.map((n) => rolled(plusDays(day, n), closed)) as [Marked, Marked, Marked];
  return clamped({ rule: 'AP1', kind: 'M24', to: reader, earliest, ideal, latest });
}

/**
 * AP1: an application that has met silence is asked about once, a week or two on; after an answer,
 * or sixty days past its latest, nothing is left of it (F3, T26, A59, U25, U34).
 */
export function applicationSteps(application: Application, situation: Situation): Step[] {
  const { entries, today } = situation;
  if (application.wantsJob === false) return [];
  const draft = followUp(application, situation);
  const message = entries.filter(isOut).find(({ kinds }) => kinds.includes('M24'));
  if (message) return [doneBy(message, plainStep(draft, situation, 'done'), situation)];
  const answered = entries.some((entry) => !isOut(entry) && entry.day >= application.appliedOn);
  const ended = draft.latest && today >= addDays(draft.latest.day, LIMITS.giveUpDays);
  return answered || ended ? [] : [stepToday(draft, situation)];
}
