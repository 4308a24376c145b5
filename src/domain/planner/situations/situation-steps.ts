import type { MessageKind } from '../../composer/message-kind';
import { type Dated, isOut, type Outgoing } from '../../contact-log';
import { addDays } from '../../iso-date';
import { isFinal } from '../outcomes/outcome';
import { doneBy, type StepDraft } from '../process/draft-step';
import { MINUTE, type Situation } from '../process/situation';
import { plainStep, stepToday } from '../process/step-today';
import type { Step } from '../step';
import { LIMITS } from '../limits';
import { callMoment, missedCall } from './missed-call';
import { steppingOut } from './stepping-out';
import { taskAtHome } from './task-at-home';

const sentSince = ({ entries }: Situation, ms: number, ...kinds: MessageKind[]): Dated<Outgoing> | undefined =>
  entries.filter(isOut).find((entry) => entry.ms >= ms && entry.kinds.some((kind) => kinds.includes(kind)));

/** Done by its message, else as it stands today as long as it is open. */
function stepOf(situation: Situation, draft: StepDraft | undefined, message: Dated<Outgoing> | undefined, isOpen: boolean): Step[] {
  if (!draft) return [];
  if (message) return [doneBy(message, plainStep(draft, situation, 'done'), situation)];
  return isOpen ? [stepToday(draft, situation)] : [];
}

/** Whether anything came from them around the hour of the call, or since. */
const theyRang = ({ entries }: Situation, call: number): boolean =>
  entries.some((entry) => !isOut(entry) && entry.ms >= call - 30 * MINUTE);

function callSteps(situation: Situation): Step[] {
  const call = callMoment(situation);
  if (call === undefined) return [];
  const isOpen = !isFinal(situation) && !theyRang(situation, call.ms) && situation.today <= addDays(call.day, LIMITS.missedCallDays);
  return stepOf(situation, missedCall(situation, call), sentSince(situation, call.ms, 'S2', 'M4'), isOpen);
}

/** Steps of ours for what the guidance has no row for: a call that was agreed, a task to hand in, stepping out. */
export function situationSteps(situation: Situation): Step[] {
  const { start, facts: { withdrawsOn } } = situation;
  return [
    ...callSteps(situation),
    ...stepOf(situation, taskAtHome(situation), sentSince(situation, start, 'S8'), !isFinal(situation) && !withdrawsOn),
    ...stepOf(situation, steppingOut(situation), sentSince(situation, start, 'S5'), !isFinal(situation)),
  ];
}
