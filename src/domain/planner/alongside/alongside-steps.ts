import type { MessageKind } from '../../composer/message-kind';
import { type Dated, isOut, type Outgoing } from '../../contact-log';
import { isFinal, isPending } from '../outcomes/outcome';
import { doneBy, type StepDraft } from '../process/draft-step';
import type { Situation } from '../process/situation';
import { situationBefore } from '../process/situation-at';
import { plainStep, stepToday } from '../process/step-today';
import type { Step } from '../step';
import { card, isTooLateForCard } from './card';
import { correction, isPastCorrecting, outOfNight } from './correction';
import { keepInTouch, keepInTouchDays } from './keep-in-touch';
import { material } from './material';
import { nextQuestion, outreach } from './outreach';

/** The messages of those kinds that went out since the interview began, or are scheduled. */
const sent = ({ entries, start }: Situation, ...kinds: MessageKind[]): Dated<Outgoing>[] =>
  entries.filter(isOut).filter((entry) => entry.ms >= start && entry.kinds.some((kind) => kinds.includes(kind)));

const doneStep = (situation: Situation, draft: StepDraft, message: Dated<Outgoing>): Step =>
  doneBy(message, plainStep(draft, situation, 'done'), situation);

/** A step that is done by the first message of its kinds, and otherwise stands as long as `isOpen`. */
function once(situation: Situation, draft: StepDraft | undefined, isOpen: boolean, ...kinds: MessageKind[]): Step[] {
  if (!draft) return [];
  const [message] = sent(situation, ...kinds);
  if (message) return [doneStep(situation, draft, message)];
  return isOpen ? [stepToday(draft, situation)] : [];
}

function cardStep(situation: Situation, isOpen: boolean): Step[] {
  const draft = card(situation);
  return once(situation, draft, isOpen && !!draft && !isTooLateForCard(draft, situation), 'M3');
}

function correctionStep(situation: Situation, isOpen: boolean): Step[] {
  const draft = correction(situation);
  const [corrected] = sent(situation, 'M9');
  return once(situation, draft && (corrected ? draft : outOfNight(draft, situation)), isOpen && !isPastCorrecting(situation), 'M9');
}

/** Each time they kept in touch, and the next time where there is one (A34). */
function keepInTouchSteps(situation: Situation, isOpen: boolean): Step[] {
  const done = sent(situation, 'M12').map((message) =>
    doneStep(situation, keepInTouchDays(situationBefore(situation, message)), message));
  const draft = isOpen ? keepInTouch(situation) : undefined;
  return [...done, ...(draft ? [stepToday(draft, situation)] : [])];
}

export type StatusNow = {
  /** The status rule in force. */
  draft: StepDraft | undefined;
  /** Its step as it stands today. */
  step: Step | undefined;
  /** Its question goes out with a late thank-you, today or on the next business day (A10). */
  merged: boolean;
};

/**
 * What runs beside the thank-you and the questions: card, correction, material, somebody inside,
 * keeping in touch (HW1, MC1, AI1, NW1, LP1). An offer or a no ends all of them, moving on too; news
 * that is still to be answered ends the last two for now (A26, A44).
 */
export function alongsideSteps(situation: Situation, { draft, step, merged }: StatusNow): Step[] {
  const isOpen = !isFinal(situation) && step?.state !== 'movedOn';
  const isQuiet = isOpen && isPending(situation);
  const asks = merged || step?.state === 'due' || step?.state === 'overdue';
  return [
    ...cardStep(situation, isOpen),
    ...correctionStep(situation, isOpen),
    ...once(situation, material(situation), isOpen, 'M8'),
    ...once(situation, outreach(situation, merged ? situation.sending : nextQuestion(situation, draft)), isQuiet, 'M25', 'M26'),
    ...keepInTouchSteps(situation, isQuiet && !asks),
  ];
}
