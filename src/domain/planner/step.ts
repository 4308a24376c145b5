import type { MessageKind } from '../composer/message-kind';
import type { IsoDate, IsoMoment } from '../iso-date';

/** The rules of guidance.md that this build knows. A rule comes in whole, with its message. */
export type RuleId =
  | 'TY1' | 'TY2' | 'TY3' | 'TY4' | 'TY5' | 'TY6' | 'TY7' | 'TY8'
  | 'PR1' | 'PR2' | 'IC1' | 'WC1' | 'NT1' | 'NR1' | 'MV1';

/** A day ("in office hours") or an instant to the minute (guidance A58). */
export type When = IsoDate | IsoMoment;

export type StepState = 'future' | 'due' | 'late' | 'overdue' | 'hold' | 'movedOn' | 'done';

/**
 * One reason why a date stands where it does, left by the very call that set or moved it.
 * The sentence for `id` is content (src/content/rules/trace.yaml); `values` fill its blanks.
 */
export type TraceEntry = {
  id: string;
  /** Which of the step's dates it speaks of. */
  about: 'step' | 'earliest' | 'ideal' | 'latest';
  from?: When;
  to?: When;
  /** Plain values for the sentence's blanks, dates as IsoDate or IsoMoment. */
  values?: Record<string, string | number>;
};

/** One thing to do, or to wait for, with its reasons. */
export type Step = {
  rule: RuleId;
  /** Absent where the rule asks for no message (PR1 hold, MV1). */
  kind?: MessageKind | 'M1+M7b' | 'M1p+M7b';
  /** Interviewer id of the one it goes to. */
  to?: string;
  earliest: When;
  ideal?: When;
  /** Upper end of the ideal days where the rule gives a span (PR2: second to third business day). */
  idealEnd?: When;
  latest?: When;
  /** Thank-you only: end of the "good" window, L24. `latest` is then L48. */
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
