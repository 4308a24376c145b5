import type { JSX } from 'preact';
import type { LogEntry } from '../../domain/contact-log';
import type { IsoMoment, ZoneId } from '../../domain/iso-date';
import type { Step } from '../../domain/planner/step';
import { rightNow } from '../../stores/today';
import type { ClockStyle } from '../ui/date-words';
import { letterFor } from './home-answer';
import { onUse } from './on-use';
import type { PlanWords } from './plan-words';
import { sentEntry } from './sent-entry';
import { StepDates } from './step-dates';
import { stepState } from './step-state';
import type { StepSendingProps } from './step-sending';
import type { StepTraceProps } from './step-trace';
import { Unfold } from './unfold';

const StepSending = onUse<StepSendingProps>(() => import('./step-sending').then((part) => part.StepSending));
const StepTrace = onUse<StepTraceProps>(() => import('./step-trace').then((part) => part.StepTrace));

/** What can be done with a step; the list carries it out and keeps the focus. */
export type StepActions = {
  onSent: (entry: LogEntry) => void;
  onUndo: () => void;
};

type Props = StepActions & {
  stepKey: string;
  step: Step;
  name: string | undefined;
  processId: string;
  now: IsoMoment;
  clock: ClockStyle;
  tz: ZoneId | undefined;
  words: PlanWords;
};

const canBeSent = (step: Step): step is Step & { kind: NonNullable<Step['kind']> } =>
  step.kind !== undefined && step.state !== 'done' && !step.forecast;

function Actions({ step, words, onSent, onUndo }: Pick<Props, 'step' | 'words'> & StepActions) {
  const href = letterFor(step, words.letters);
  if (step.state === 'done') {
    return (
      <p class="actions">
        <button key="undo" type="button" class="button quiet" onClick={onUndo}>{step.scheduled ? 'It is not set to go out' : 'It did not go'}</button>
      </p>
    );
  }
  if (!canBeSent(step)) return null;
  return (
    <p class="actions">
      {href && <a class="button" href={href}>Write it</a>}
      <button key="sent" type="button" class="button" onClick={() => onSent(sentEntry(step, rightNow()))}>I have sent it</button>
    </p>
  );
}

/** One thing to do, with its dates, its reasons and what became of it. */
export function PlanStep(props: Props): JSX.Element {
  const { stepKey, step, name, now, clock, tz, words, onSent } = props;
  const title = words.rules[step.rule]?.title ?? step.rule;
  return (
    <li id={`step-${stepKey}`} class="plan-step" data-state={step.state} data-forecast={step.forecast ? '' : undefined} tabIndex={-1}>
      <h3>
        {step.forecast && <em>If you hear nothing: </em>}
        {title}{name && <> to <bdi>{name}</bdi></>}
      </h3>
      <p class="step-state">{stepState(step, now, clock)}</p>
      <StepDates step={step} clock={clock} tz={tz} />
      <Actions {...props} />
      <div class="step-unfolds">
        {canBeSent(step) && (
          <Unfold summary="It went earlier, or later">
            <StepSending step={step} now={now} clock={clock} tz={tz} onSent={onSent} />
          </Unfold>
        )}
        <Unfold summary="Why these dates">
          <StepTrace step={step} clock={clock} words={words} />
        </Unfold>
      </div>
    </li>
  );
}
