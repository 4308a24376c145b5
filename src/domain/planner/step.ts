import type { LetterKind, SituationKind } from '../composer/message-kind';
import type { IsoDate, IsoMoment } from '../iso-date';

/** The rules of guidance.md that this build knows. A rule comes in whole, with its message. */
export const RULE_IDS = [
  'TY1', 'TY2', 'TY3', 'TY4', 'TY5', 'TY6', 'TY7', 'TY8',
  'PR1', 'PR2', 'IC1', 'WC1', 'NT1', 'NR1', 'MV1',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A day ("in office hours") or an instant to the minute (guidance A58). */
export type When = IsoDate | IsoMoment;

export type StepState = 'future' | 'due' | 'late' | 'overdue' | 'hold' | 'movedOn' | 'done';

/** Every reason that a date can give. Each has its sentence in src/content/rules/trace.yaml. */
export const TRACE_IDS = [
  // Where a count starts
  'from-interview', 'from-last-word', 'from-last-question', 'from-last-message', 'from-thanks',
  'from-proposed-thanks', 'from-last-reply', 'from-invited-day', 'from-said-day', 'from-latest',
  // How far it runs, and what it passes over
  'days-later', 'business-days-later', 'next-business-day', 'skipped-weekend', 'skipped-closed-day',
  'rolled-over-weekend', 'rolled-over-closed-day', 'rolled',
  // The due day
  'due-day', 'promise-passed',
  // The thank-you's own moments
  'hour-after-end', 'two-hours-after-end', 'same-afternoon', 'next-morning', 'next-day-at-eight',
  'long-visit', 'next-day-closed', 'next-day-weekend', 'interview-day-closed',
  'alternative-costs',
  'day-after-end', 'two-days-after-end', 'until-noon',
  'outstanding', 'promise-near', 'job-not-wanted', 'first-day-over', 'two-days-over', 'asks-as-well',
  'instructed-day', 'instructed-moment', 'instructed-channel', 'asked-for-call',
  // Moved at the end
  'best-is-first', 'not-before-earliest', 'latest-not-before-earliest', 'moved-to-now', 'office-closed', 'out-of-night',
  'worded-as-silence',
] as const;
export type TraceId = (typeof TRACE_IDS)[number];

/**
 * One reason why a date stands where it does, left by the very call that set or moved it.
 * The sentence for `id` is content (src/content/rules/trace.yaml); `from`, `to` and `values` fill
 * its blanks.
 */
export type TraceEntry = {
  id: TraceId;
  /** Which of the step's dates it speaks of. */
  about: 'step' | 'earliest' | 'ideal' | 'latest';
  from?: When;
  to?: When;
  /** Plain values for the sentence's blanks, dates as IsoDate or IsoMoment. */
  values?: Record<string, string | number>;
};

/** The message kinds that a rule asks for; the others are written when the person says what happened. */
export type StepKind = Exclude<LetterKind, SituationKind>;

/** One thing to do, or to wait for, with its reasons. */
export type Step = {
  rule: RuleId;
  /** Absent where the rule asks for no message (PR1, MV1). */
  kind?: StepKind;
  /** Interviewer id of the one it goes to. */
  to?: string;
  /** PR1: the due day that is waited for. MV1: the day on which the process counts as moved on. */
  earliest: When;
  ideal?: When;
  /** Upper end of the ideal days where the rule gives a span (PR2: second to third business day). */
  idealEnd?: When;
  latest?: When;
  /** Thank-you only: end of the "good" window, L24. `latest` is then L48; in TY5 both are L24. */
  goodUntil?: IsoMoment;
  /** TY3: the next business day at 09:00, shown with its cost (guidance A47). */
  alternative?: IsoMoment;
  state: StepState;
  /** The moment of its message, when `state` is done. */
  doneAt?: IsoMoment;
  /** It waits in a mail program until `doneAt` (guidance A63). */
  scheduled?: boolean;
  /** Follows only if each earlier step goes out on its ideal day and nothing comes back (A38). */
  forecast: boolean;
  alternativeTo?: RuleId;
  trace: TraceEntry[];
};
