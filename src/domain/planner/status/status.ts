import { isOut, isStatus } from '../../contact-log';
import { doneBy, type StatusDraft } from '../process/draft-step';
import { instructed } from './instructed';
import { invited } from './invited';
import { givenUp, movedOn, noAnswer } from './no-answer';
import { noTimeline } from './no-timeline';
import { isPending } from '../outcomes/outcome';
import { promised } from './promised';
import type { Situation } from '../process/situation';
import { situationAt, situationBefore } from '../process/situation-at';
import type { Step } from '../step';
import { plainStep } from '../process/step-today';
import { weWillContact } from './we-will-contact';

type StatusRule = (situation: Situation) => StatusDraft | undefined;

/** The status family in its order of precedence: the first that applies is in force (A38). */
const IN_ORDER: readonly StatusRule[] = [
  instructed, invited, promised, weWillContact, noTimeline, noAnswer, movedOn,
];

/** The rule in force while nothing is decided; a question left for sixty days becomes MV1 (A28). */
export function ruleInForce(situation: Situation): StatusDraft | undefined {
  for (const rule of IN_ORDER) {
    const draft = rule(situation);
    if (!draft) continue;
    const end = draft.expires ?? draft.latest?.day;
    return (end && givenUp(end, situation)) ?? draft;
  }
  return undefined;
}

/** The one status step in force; none when the job is not wanted (A12, A38). */
export const statusInForce = (situation: Situation): StatusDraft | undefined =>
  situation.facts.wantsJob !== false && isPending(situation) ? ruleInForce(situation) : undefined;

/**
 * The status steps that messages of this round have made, sent or scheduled, with their rule's own
 * dates (A63, U15, U32). A message that leaves its rule in force, sent before its day, made none.
 */
export function doneStatusSteps(situation: Situation): Step[] {
  const asked = situation.entries.filter(isOut).filter((message) =>
    isStatus(message) && message.ms >= situation.start && (message.scheduled || message.ms <= situation.now));
  return asked.flatMap((message) => {
    const before = situationBefore(situation, message);
    const rule = ruleInForce(before);
    const after = situationAt(situation, before.now, situation.entries.slice(0, situation.entries.indexOf(message) + 1));
    if (!rule || rule.rule === 'MV1' || ruleInForce(after)?.rule === rule.rule) return [];
    return [doneBy(message, isStatus, plainStep(rule, situation, 'done'), situation)];
  });
}
