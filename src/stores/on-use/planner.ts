import type { Application, Facts } from '../../domain/interview';
import { onOwnClock, type OwnStep } from '../../domain/planner/own-clock';
import { planFollowUps as planOnTheirClock } from '../../domain/planner/plan-follow-ups';
import type { PlanOptions } from '../../domain/planner/step';
import { suitedLetter } from '../../domain/planner/suited-letter';

export { checkFacts, withOutcome } from '../../domain/planner/plan-follow-ups';

/**
 * The plan as the person's own clock and calendar show it; each step keeps how it stands where they are,
 * and names the letter that suits it.
 */
export const planFollowUps = (facts: Facts | Application, options: PlanOptions): OwnStep[] =>
  planOnTheirClock(facts, options).map((step) => {
    const letter = suitedLetter(step, facts);
    return { ...(facts.tz ? onOwnClock(step, facts.tz) : step), ...(letter && { letter }) };
  });
