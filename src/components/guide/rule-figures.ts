import { LIMITS } from '../../domain/planner/limits';

const [namedEarliest, namedIdeal, namedIdealEnd, namedLatest] = LIMITS.afterPromise;
const [cardIdeal, cardLatest, cardOuter] = LIMITS.card;
const [warmFrom, warmTo] = LIMITS.interestDays;
const [touchFrom, touchTo] = LIMITS.keepInTouchDays;
const [linkFrom, linkTo] = LIMITS.linkAfter;
const [appliedEarliest, appliedIdeal, appliedLatest] = LIMITS.application;

/**
 * Numbers that the prose names and a rule owns, by the rule and what they mean in it. Hours for `TY`,
 * `call.hours` and `RJ1.hours`; counts for `.limit`; calendar days for `NT1` but its earliest, `WC1`, `MC1`, `SG1`,
 * `LP1`, `AP1` and `AI1.latest`; business days for the rest.
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
  'MV1.afterCall': LIMITS.moveOnAfterCall,
  'IC1.span': LIMITS.invitedSpan,
  'call.hours': LIMITS.callAfterHours,
  'call.limit': LIMITS.callsInAll,
  'PH2.earliest': LIMITS.callAfter,
  'PH2.ideal': LIMITS.callIdeal,
  'HW1.ideal': cardIdeal,
  'HW1.latest': cardLatest,
  'HW1.outer': cardOuter,
  'MC1.until': LIMITS.correctionDays,
  'AI1.long': LIMITS.longMaterial,
  'AI1.latest': LIMITS.materialDays,
  'SG1.ideal': warmFrom,
  'SG1.idealEnd': warmTo,
  'LP1.earliest': touchFrom,
  'LP1.idealEnd': touchTo,
  'LP1.limit': LIMITS.keepInTouchMost,
  'OF2.ideal': LIMITS.offerQuestions,
  'OF5.after': LIMITS.feedbackAfter,
  'RJ1.hours': LIMITS.rejectionHours,
  'RJ1.latest': LIMITS.rejectionWithin,
  'RL1.ideal': linkFrom,
  'RL1.idealEnd': linkTo,
  'AP1.earliest': appliedEarliest,
  'AP1.ideal': appliedIdeal,
  'AP1.latest': appliedLatest,
  'status.limit': LIMITS.unansweredStatus,
} as const;

export type RuleFigure = keyof typeof RULE_FIGURES;
