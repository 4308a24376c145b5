import { LIMITS } from '../../domain/planner/limits';

const [namedEarliest, namedIdeal, namedIdealEnd, namedLatest] = LIMITS.afterPromise;

/**
 * Numbers that the prose names and a rule owns, by the rule and what they mean in it. Hours for
 * `TY`, business days for `PR2`, `NT1.earliest`, `NR1.gap` and `MV1`, calendar days for the rest.
 */
export const RULE_FIGURES = {
  'TY.good': LIMITS.thanksGoodHours,
  'TY.late': LIMITS.thanksLateHours,
  'PR2.earliest': namedEarliest,
  'PR2.ideal': namedIdeal,
  'PR2.idealEnd': namedIdealEnd,
  'PR2.latest': namedLatest,
  'NT1.earliest': LIMITS.statusGap,
  'NT1.ideal': LIMITS.statusRhythm,
  'NT1.latest': LIMITS.statusWithinDays,
  'NT1.silence': LIMITS.silenceAfterDays,
  'NR1.gap': LIMITS.statusGap,
  'WC1.quiet': LIMITS.quietDays,
  'MV1.after': LIMITS.moveOnAfter,
  'status.limit': LIMITS.unansweredStatus,
} as const;

export type RuleFigure = keyof typeof RULE_FIGURES;
