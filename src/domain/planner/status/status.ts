import { type Dated, isCall, isOut, isStatus, type Outgoing } from '../../contact-log';
import { doneBy, type StepDraft } from '../process/draft-step';
import { instructed } from './instructed';
import { callAfterEmails, callInstead } from './call';
import { interestCheckIn } from './interest';
import { invited } from './invited';
import { givenUp, movedOn } from './moved-on';
import { noAnswer } from './no-answer';
import { noTimeline, wordingOn } from './no-timeline';
import { isPending } from '../outcomes/outcome';
import { promised } from './promised';
import type { Situation } from '../process/situation';
import { situationAt, situationBefore } from '../process/situation-at';
import type { Step } from '../step';
import { plainStep } from '../process/step-today';
import { timelineDays } from './timeline-days';
import { weWillContact } from './we-will-contact';

type StatusRule = (situation: Situation) => StepDraft | undefined;

/** The status family in its order of precedence: the first that applies is in force (A38). */
const IN_ORDER: readonly StatusRule[] = [
  instructed, invited, promised, weWillContact, interestCheckIn, noTimeline, noAnswer, callAfterEmails, movedOn,
];

/** The rule in force while nothing is decided; a question left for sixty days becomes MV1 (A28). */
export function ruleInForce(situation: Situation): StepDraft | undefined {
  for (const rule of IN_ORDER) {
    const draft = rule(situation);
    if (draft) return givenUp(draft, situation) ?? draft;
  }
  return undefined;
}

/** The one status step in force; none when the job is not wanted (A12, A38). */
export const statusInForce = (situation: Situation): StepDraft | undefined =>
  situation.facts.wantsJob !== false && isPending(situation) ? ruleInForce(situation) : undefined;

/** The first question as it was worded on the day it went out (A14). */
const wordedWhenSent = (rule: StepDraft, before: Situation, { day }: Dated<Outgoing>): StepDraft =>
  rule.rule === 'NT1' ? { ...rule, kind: wordingOn(day, timelineDays(before).silenceFrom) } : rule;

/**
 * The status steps that messages of this round have made, sent or scheduled, with their rule's own
 * dates (A63, U15, U32). A message that leaves its rule in force, sent before its day, made none.
 */
export function doneStatusSteps(situation: Situation): Step[] {
  const asked = situation.entries.filter(isOut).filter((message) =>
    isStatus(message) && message.ms >= situation.start);
  return asked.flatMap((message) => {
    const before = situationBefore(situation, message);
    const rule = ruleInForce(before);
    const after = situationAt(situation, before.now, situation.entries.slice(0, situation.entries.indexOf(message) + 1));
    if (!rule || rule.rule === 'MV1' || ruleInForce(after)?.rule === rule.rule) return [];
    const draft = (isCall(message) && callInstead(before, rule)) || wordedWhenSent(rule, before, message);
    return [doneBy(message, plainStep(draft, situation, 'done'), situation)];
  });
}
