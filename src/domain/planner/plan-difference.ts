import type { IsoDate } from '../iso-date';
import type { RuleId, Step, TraceEntry, When } from './step';

/** A step that is still to do, as it stands in one of two plans. */
export type Compared = Pick<Step, 'rule' | 'kind' | 'to' | 'forecast'> & { day: IsoDate };

/** A step whose day is another one now, with the first reason that the old plan did not know. */
export type Moved = Compared & { from: IsoDate; why?: TraceEntry };

/** What a change of the facts made of a plan. */
export type PlanDifference = {
  moved: Moved[];
  /** What is not asked for any more; `because` is the rule that stands in its place, if one does. */
  gone: (Compared & { because?: RuleId })[];
  /** What is asked for now and was not before. */
  came: Compared[];
};

/** The question in force is one place in the plan, whichever rule speaks there. */
const STATUS: ReadonlySet<RuleId> = new Set(['PR1', 'PR2', 'IC1', 'WC1', 'SG1', 'NT1', 'NR1', 'PH2', 'MV1']);

/** Thanks to one person are one place too, as the hours and the facts move them from rule to rule. */
const THANKS: ReadonlySet<RuleId> = new Set(['TY1', 'TY2', 'TY3', 'TY4', 'TY5', 'TY6', 'TY7', 'TY8', 'BI1']);

const dayOf = (when: When): IsoDate => when.slice(0, 10) as IsoDate;

/** The day one looks at a step by: the ideal one; a hold and an end have only theirs. */
const lookedAt = ({ ideal, earliest }: Step): IsoDate => dayOf(ideal ?? earliest);

/** What is done is over, and an alternative goes with its step. */
const isAhead = ({ state, alternativeTo }: Step): boolean => state !== 'done' && alternativeTo === undefined;

/** Two steps of the same place and sort are one step that may have moved. */
const sameAs = (one: Step) => (other: Step): boolean =>
  one.to === other.to && (THANKS.has(one.rule) ? THANKS.has(other.rule) && isBad(one) === isBad(other) : one.rule === other.rule);

const isBad = ({ rule }: Step): boolean => rule === 'BI1';

const compared = (step: Step): Compared => ({
  rule: step.rule, day: lookedAt(step), forecast: step.forecast, ...(step.kind && { kind: step.kind }), ...(step.to !== undefined && { to: step.to }),
});

const told = ({ id, from, to }: TraceEntry): string => [id, from, to].join();

/** The first reason of the step's day that was no reason of it before. */
function newReason(before: Step, after: Step): TraceEntry | undefined {
  const known = new Set(before.trace.map(told));
  return after.trace.find((entry) => entry.about !== 'latest' && !known.has(told(entry)));
}

function movedFrom(before: readonly Step[], after: Step): Moved | undefined {
  const same = before.find(sameAs(after));
  if (!same || lookedAt(same) === lookedAt(after)) return undefined;
  const why = newReason(same, after);
  return { ...compared(after), from: lookedAt(same), ...(why && { why }) };
}

/** Which step of the new plan speaks where the old one did. */
function inPlaceOf(gone: Step, after: readonly Step[]): RuleId | undefined {
  const family = [STATUS, THANKS].find((rules) => rules.has(gone.rule));
  return after.find(({ rule, to, forecast }) => !forecast && family?.has(rule) && (family === STATUS || to === gone.to))?.rule;
}

/** A hold for a named day goes on behind an answer that is owed first, as long as its question is foreseen. */
const goesOnUnseen = ({ rule }: Step, after: readonly Step[]): boolean =>
  rule === 'PR1' && after.some((step) => step.rule === 'PR2' && step.forecast);

/** Of what is foreseen in both plans only the first that moves is worth a word: the rest moves along. */
const firstForeseen = (moved: readonly Moved[]): Moved[] => {
  const first = moved.find(({ forecast }) => forecast);
  return moved.filter((each) => !each.forecast || each === first);
};

/**
 * What moved, what fell away and what came, of all that is still to do; what was done is not looked at,
 * and of what is only foreseen no more than the next question. Both plans are made for the same minute,
 * so that time alone changes nothing.
 * @example
 * // they slipped from the 7th to the 14th
 * planDifference(before, after).moved // [{ rule: 'PR1', from: '2026-12-07', day: '2026-12-14', … }]
 */
export function planDifference(before: readonly Step[], after: readonly Step[]): PlanDifference {
  const [old, now] = [before.filter(isAhead), after.filter(isAhead)];
  return {
    moved: firstForeseen(now.flatMap((step) => movedFrom(old, step) ?? [])),
    gone: old.filter((step) => !step.forecast && !after.some(sameAs(step)) && !goesOnUnseen(step, now)).map((step) => {
      const because = inPlaceOf(step, now);
      return { ...compared(step), ...(because && { because }) };
    }),
    came: now.filter((step) => !step.forecast && !old.some(sameAs(step))).map(compared),
  };
}

/** Whether anything moved or fell away; what merely came is there to be seen. */
export const isDifferent = ({ moved, gone }: PlanDifference): boolean => moved.length + gone.length > 0;
