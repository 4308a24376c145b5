import type { MessageKind } from '../../composer/message-kind';
import { type Dated, isStatus, type Outgoing } from '../../contact-log';
import { addDays, isIsoDate, type IsoDate, type IsoMoment } from '../../iso-date';
import { momentOf, msOfMoment, wallTimeOf } from '../../zoned-time';
import { isFinal } from '../outcomes/outcome';
import type { StepDraft } from '../process/draft-step';
import { LIMITS } from '../limits';
import { at, type Situation } from '../process/situation';
import { situationAt } from '../process/situation-at';
import { ruleInForce } from './status';
import type { Step, When } from '../step';
import { stepToday } from '../process/step-today';

/** More steps than any chain of rules can give. */
const CHAIN = 9;

const isDay = (when: When): when is IsoDate => isIsoDate(when);

/** The moment at which a step goes out if it goes on its ideal day. */
const idealMoment = (situation: Situation, ideal: When): number =>
  Math.max(situation.now, isDay(ideal) ? at(situation, ideal, LIMITS.officeOpens) : msOfMoment(ideal as IsoMoment));

/** The process as it would stand once a step has gone out on its ideal day. */
function afterSending(situation: Situation, step: Step): Situation {
  const { reader, facts: { tz } } = situation;
  const ms = idealMoment(situation, step.ideal ?? step.earliest);
  const to = step.to ?? reader;
  const message: Dated<Outgoing> = {
    direction: 'out', at: momentOf(ms, tz), ms, day: wallTimeOf(ms, tz).date, channel: step.kind === 'M4' ? 'phone' : 'email',
    kinds: (step.kind ?? 'M7c').split('+') as MessageKind[],
    ...(to && { with: to }),
  };
  const entries = [...situation.entries, message].sort((one, other) => one.ms - other.ms);
  return situationAt(situation, ms, entries);
}

/** Nothing to send: the day they named goes by. */
const afterWaiting = (situation: Situation, { earliest }: StepDraft): Situation =>
  situationAt(situation, at(situation, addDays(earliest.day, 1), '00:00'), situation.entries);

const after = (situation: Situation, draft: StepDraft): Situation =>
  draft.rule === 'PR1' ? afterWaiting(situation, draft) : afterSending(situation, stepToday(draft, situation));

/** The thank-yous still owed go out on their ideal days, and a scheduled question at its moment. */
function withOwed(situation: Situation, owed: readonly Step[]): Situation {
  const { entries } = owed.reduce((then, step) => ({ ...situation, entries: afterSending(then, step).entries }), situation);
  return situationAt(situation, situation.now, entries);
}

export type Ahead = {
  /** Thank-yous that are still to be sent. */
  owed: readonly Step[];
  /** The status step in force now. */
  inForce: StepDraft | undefined;
  /** The answer to news that goes out before anything else is asked (U13). */
  reply: StepDraft | undefined;
  /** Its question goes out with one of the thank-yous (A10). */
  merged: boolean;
  /** It is not proposed while another message to the reader waits to go out (A63). */
  withheld: boolean;
};

/** The process once the step in force, or what stands in for it, has gone out. */
function afterStepInForce(situation: Situation, { owed, inForce, merged, withheld, reply }: Ahead): Situation | undefined {
  let then = withOwed(situation, owed);
  if (reply) then = after(then, reply);
  const waiting = situation.scheduled.filter((message) => withheld || isStatus(message)).at(-1);
  if (waiting && waiting.ms > then.now) {
    const gone = situationAt(then, waiting.ms, then.entries);
    if (reply || withheld || ruleInForce(gone)?.rule !== inForce?.rule) return gone;
  }
  if (reply) return then;
  const asking = merged ? owed.find(({ kind }) => kind?.includes('+')) : undefined;
  if (asking) return situationAt(then, idealMoment(then, asking.earliest), then.entries);
  return inForce && after(then, inForce);
}

/**
 * What would follow if each step went out on its ideal day and nothing came back: the same rules
 * run forward from the step in force, which is not repeated, to MV1 (A38, U12).
 */
export function forecast(situation: Situation, ahead: Ahead): Step[] {
  const { inForce, reply } = ahead;
  if (isFinal(situation) || situation.facts.wantsJob === false) return [];
  if (!reply && (!inForce || inForce.rule === 'MV1')) return [];
  const steps: Step[] = [];
  let then = afterStepInForce(situation, ahead);
  while (then && steps.length < CHAIN) {
    const draft = ruleInForce(then);
    if (draft && draft.rule !== 'PR1') steps.push({ ...stepToday(draft, then), state: 'future', forecast: true });
    then = draft && draft.rule !== 'MV1' ? after(then, draft) : undefined;
  }
  return steps;
}
