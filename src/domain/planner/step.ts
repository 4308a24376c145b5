import type { LetterKind, SituationKind } from '../composer/message-kind';
import type { IsoDate, IsoMoment } from '../iso-date';

/** The rules of guidance.md. A rule comes in whole, with its words and its message. */
export const RULE_IDS = [
  'TY1', 'TY2', 'TY3', 'TY4', 'TY5', 'TY6', 'TY7', 'TY8', 'BI1', 'MC1', 'HW1', 'AI1', 'NW1',
  'PR1', 'PR2', 'IC1', 'WC1', 'SG1', 'WS1', 'NT1', 'NR1', 'PH1', 'PH2', 'MV1', 'LP1',
  'UP1', 'OF1', 'OF2', 'OF3', 'OF4', 'OF5', 'RJ1', 'RL1', 'AP1',
] as const;

/** Rules of ours for situations that the guidance has no row for: an agreed call, a task to hand in, stepping out. */
export const SITUATION_RULE_IDS = ['CA1', 'TA1', 'WD1'] as const;
export type RuleId = (typeof RULE_IDS | typeof SITUATION_RULE_IDS)[number];

/** A day ("in office hours") or an instant to the minute (guidance A58). */
export type When = IsoDate | IsoMoment;

export type StepState = 'future' | 'due' | 'late' | 'overdue' | 'hold' | 'movedOn' | 'done';

/** Every reason that a date can give. Each has its sentence in src/content/rules/trace.yaml. */
export const TRACE_IDS = [
  // Where a count starts
  'from-interview', 'from-last-word', 'from-last-question', 'from-last-message', 'from-thanks',
  'from-proposed-thanks', 'from-last-reply', 'from-invited-day', 'from-said-day', 'from-latest',
  'from-last-contact', 'from-received', 'from-own-reply', 'from-application',
  'from-deadline', 'from-review', 'from-agreement', 'from-decision', 'from-acceptance', 'from-decline',
  // How far it runs, and what it passes over
  'hours-later', 'days-later', 'business-days-later', 'next-business-day', 'business-day-before', 'skipped-weekend', 'skipped-closed-day',
  'rolled-over-weekend', 'rolled-over-closed-day', 'rolled',
  // The due day
  'due-day', 'promise-passed',
  // The thank-you's own moments
  'hour-after-end', 'two-hours-after-end', 'same-afternoon', 'next-morning', 'next-day-at-eight',
  'long-visit', 'next-day-closed', 'next-day-weekend', 'interview-day-closed',
  'alternative-costs',
  'day-after-end', 'two-days-after-end', 'until-noon',
  'outstanding', 'promise-near', 'job-not-wanted', 'first-day-over', 'two-days-over', 'asks-as-well',
  'instructed-day', 'instructed-moment', 'instructed-channel', 'asked-for-call', 'bad-interview',
  // Beside it, and by phone
  'with-thank-you', 'before-next-message', 'call-not-sooner', 'call-is-early', 'wrote-that-day',
  // What was agreed, and what was asked for
  'agreed-call', 'minutes-later', 'from-task-due', 'stepping-out', 'asked-not-to-write',
  // Moved at the end
  'best-is-first', 'not-before-earliest', 'latest-not-before-earliest', 'moved-to-now', 'office-closed', 'into-office-hours', 'out-of-night',
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
export type StepKind = Exclude<LetterKind, SituationKind> | 'S2' | 'S5' | 'S8';

/** What a plan is made with, besides the facts. */
export type PlanOptions = {
  /** The person's clock. */
  now: IsoMoment;
  /** Days on which the employer does not work, besides the weekend. */
  holidays?: readonly IsoDate[] | undefined;
  /** Days of the employer's weekend, 1 for Monday to 7; left out, Saturday and Sunday. */
  weekend?: readonly number[] | undefined;
};

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
  /** After `latest` it is late until here: a thank-you to L48, a card to its outer limit (guidance A39). */
  lateUntil?: When;
  /** TY3: the next business day at 09:00, shown with its cost (guidance A47). */
  alternative?: IsoMoment;
  state: StepState;
  /** The moment of its message, when `state` is done. */
  doneAt?: IsoMoment;
  /** It waits in a mail program until `doneAt` (guidance A63). */
  scheduled?: boolean;
  /** Follows only if each earlier step goes out on its ideal day and nothing comes back (A38). */
  forecast: boolean;
  /** They asked not to be contacted, so it may be left out as well. */
  optional?: true;
  alternativeTo?: RuleId;
  trace: TraceEntry[];
};
