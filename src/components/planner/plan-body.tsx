import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { IsoMoment } from '../../domain/iso-date';
import type { Problem } from '../../domain/planner/check-facts';
import type { Step } from '../../domain/planner/step';
import type { Process } from '../../stores/notebook';
import { ForgettingHint } from '../notebook/forgetting-hint';
import { dayOf } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { CheckField } from './choice-field';
import { PlanFacts } from './plan-facts';
import { PlanLog } from './plan-log';
import { problemSayer } from './plan-problems';
import { PlanSteps } from './plan-steps';
import type { PlanWords } from './plan-words';
import { ToCalendar } from './to-calendar';
import { wearStyles } from './wear-styles';
import bodyStyles from './plan-body.css?inline';

/** To be called once, before the first drawing. */
export const wearPlanStyles = (): void => wearStyles(bodyStyles);

export type PlanBodyProps = {
  process: Process;
  facts: Facts;
  steps: readonly Step[];
  /** The step that the answer speaks of. */
  next: Step | undefined;
  now: IsoMoment;
  clock: ClockStyle;
  words: PlanWords;
  problems: readonly Problem[];
};

const isAhead = ({ forecast, kind, ideal, state }: Step) => !forecast && kind && ideal && state !== 'done';

/** The dates to take along: this site cannot remind anyone, a calendar can. */
function TakeAlong({ process, steps, next, now, clock, words }: Omit<PlanBodyProps, 'facts' | 'problems'>) {
  const [wanted, setWanted] = useState<boolean>();
  const forecast = wanted ?? !steps.some(isAhead);
  const nextDay = next && dayOf(next.ideal ?? next.latest ?? next.earliest);
  return (
    <div class="plan-calendar flow">
      <p>This site cannot remind you. Your calendar can.</p>
      <div class="actions">
        <ToCalendar steps={steps} process={process} clock={clock} words={words} forecast={forecast}>Put the plan in my calendar</ToCalendar>
      </div>
      {steps.some((step) => step.forecast && step.kind) && (
        <CheckField label="With what follows if you hear nothing" checked={forecast} onValue={setWanted} />
      )}
      <ForgettingHint next={nextDay} today={dayOf(now)} />
    </div>
  );
}

/** The plan below its answer: the steps, what else is known, what was sent and received. */
export function PlanBody(props: PlanBodyProps): JSX.Element {
  const { process, facts, steps, now, clock, words } = props;
  const problem = problemSayer(props.problems, words.problems);
  return (
    <div class="plan-rest">
      <PlanFacts process={process} facts={facts} now={now} words={words} problem={problem} />
      {steps.length > 0 && (
        <>
          <PlanSteps steps={steps} process={process} now={now} clock={clock} words={words} />
          <TakeAlong {...props} />
        </>
      )}
      <PlanLog key={process.id} process={process} now={now} clock={clock} kinds={words.kinds} problem={problem} />
    </div>
  );
}
