import type { JSX } from 'preact';
import type { Channel, LogEntry } from '../../domain/contact-log';
import type { IsoMoment, ZoneId } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Step } from '../../domain/planner/step';
import type { Process } from '../../stores/notebook';
import { rightNow } from '../../stores/today';
import type { ClockStyle } from '../ui/date-words';
import { letterFor } from './home-answer';
import { sayThere } from './both-clocks';
import type { CalendarLinksProps } from './calendar-links';
import { onUse } from '../ui/on-use';
import type { PlanWords } from './later-words';
import { sentEntry, wayOf } from './sent-entry';
import { StepDates } from './step-dates';
import { isNow, stepState } from './step-state';
import { sayStepTitle } from './step-title';
import type { StepSendingProps } from './step-sending';
import type { StepTraceProps } from './step-trace';
import { ToCalendar } from './to-calendar';
import { Unfold } from './unfold';

const StepSending = onUse<StepSendingProps>(() => import('./step-sending').then((part) => part.StepSending));
const CalendarLinks = onUse<CalendarLinksProps>(() => import('./calendar-links').then((part) => part.CalendarLinks));
const StepTrace = onUse<StepTraceProps>(() => import('./step-trace').then((part) => part.StepTrace));

/** What can be done with a step; the list carries it out and keeps the focus. */
export type StepActions = {
  onSent: (entry: LogEntry) => void;
  onUndo: () => void;
};

type Props = StepActions & {
  stepKey: string;
  step: OwnStep;
  /** Its times are those of the step before it: on paper they are not printed again. */
  sameTimes: boolean;
  name: string | undefined;
  process: Process;
  now: IsoMoment;
  clock: ClockStyle;
  tz: ZoneId | undefined;
  words: PlanWords;
};

const canBeSent = (step: Step): step is Step & { kind: NonNullable<Step['kind']> } =>
  step.kind !== undefined && step.state !== 'done' && !step.forecast;

function Actions({ step, process, clock, words, onSent, onUndo }: Props) {
  const href = letterFor(step, words.letters);
  const way = wayOf(step);
  const did = (channel: Channel) => (
    <button key={channel} type="button" class="button" onClick={() => onSent(sentEntry(step, rightNow(), false, channel))}>{words.deeds[channel].did}</button>
  );
  if (step.state === 'done') {
    return (
      <p class="actions">
        <button key="undo" type="button" class="button quiet" onClick={onUndo}>{step.scheduled ? 'It is not set to go out' : words.deeds[way].undo}</button>
      </p>
    );
  }
  if (!canBeSent(step)) return null;
  return (
    <div class="actions">
      {href && <a class="button" href={step.to ? `${href}#for-${step.to}` : href} aria-label={`${words.deeds[way].write}: ${words.kinds[step.kind] ?? ''}`}>{words.deeds[way].write}</a>}
      {did(way)}
      {way === 'phone' && did('voicemail')}
      {step.ideal && (
        <ToCalendar steps={[step]} process={process} clock={clock} words={words} class="button quiet">Put it in my calendar</ToCalendar>
      )}
    </div>
  );
}

/** One thing to do, with its dates, its reasons and what became of it. */
export function PlanStep(props: Props): JSX.Element {
  const { stepKey, step, sameTimes, name, process, now, clock, tz, words, onSent } = props;
  const title = words.rules[step.rule]?.title ?? '';
  const elsewhere = step.doneAt && sayThere(step.doneAt, step.there?.doneAt, clock);
  const letter = step.kind && words.kinds[step.kind];
  const way = wayOf(step);
  return (
    <li id={`step-${stepKey}`} class="plan-step" data-state={step.state} data-forecast={step.forecast ? '' : undefined}
      data-now={isNow(step, now) ? '' : undefined} data-same-times={sameTimes ? '' : undefined} tabIndex={-1}>
      <h3>
        {sayStepTitle(step, title, undefined)}
        {name && step.rule.startsWith('TY') && <> to <bdi>{name}</bdi></>}
      </h3>
      <p class="step-state">{stepState(step, now, clock, words.deeds[way].done)}{elsewhere && ` (${elsewhere})`}</p>
      {sameTimes && <p class="on-paper">Same times.</p>}
      {step.state !== 'done' && (
        <StepDates step={step} now={now} clock={clock} letter={letter === title ? undefined : letter} />
      )}
      <Actions {...props} />
      <div class="step-unfolds">
        {canBeSent(step) && (
          <Unfold summary={words.deeds[way].earlier}>
            <StepSending step={step} now={now} clock={clock} tz={tz} words={words} onSent={onSent} />
          </Unfold>
        )}
        {step.kind && step.ideal && step.state !== 'done' && (
          <Unfold summary="Open it in a calendar">
            <CalendarLinks step={step} process={process} now={now} clock={clock} words={words} />
          </Unfold>
        )}
        <Unfold summary="Why these dates">
          <StepTrace step={step} clock={clock} words={words} place={process.facts} />
        </Unfold>
      </div>
    </li>
  );
}
