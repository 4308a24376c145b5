import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { LogEntry } from '../../domain/contact-log';
import type { Interviewer } from '../../domain/interview';
import type { IsoMoment } from '../../domain/iso-date';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Step } from '../../domain/planner/step';
import { addLogEntry, removeLogEntry } from '../../stores/contact-log';
import type { Process } from '../../stores/process';
import type { ClockStyle } from '../ui/date-words';
import { PlanStep } from './plan-step';
import type { PlanWords } from './later-words';
import { entryOf } from './sent-entry';
import { sameTimes } from './step-dates';
import { stepKeys } from './step-key';

type Props = { steps: readonly OwnStep[]; process: Process; now: IsoMoment; clock: ClockStyle; words: PlanWords };

/** The name of a step's reader; someone without a name yet goes by their place. */
function nameOf(id: string | undefined, interviewers: readonly Interviewer[]): string | undefined {
  const place = interviewers.findIndex((one) => one.id === id);
  if (place < 0) return undefined;
  return interviewers[place]?.name || (interviewers.length > 1 ? `person ${place + 1}` : undefined);
}

/** A button that a change takes away hands the focus to the step it stood in, or to the list's heading. */
function useFocusAfterChange(): (key: string) => void {
  const changed = useRef<string>();
  useLayoutEffect(() => {
    const key = changed.current;
    if (key === undefined || document.activeElement !== document.body) return;
    changed.current = undefined;
    (document.getElementById(`step-${key}`) ?? document.getElementById('steps'))?.focus();
  });
  return (key) => { changed.current = key; };
}

/** The steps in their order. What is marked as sent moves the plan on; undoing it moves it back. */
export function PlanSteps({ steps, process, now, clock, words }: Props): JSX.Element {
  const keepFocus = useFocusAfterChange();
  const keys = stepKeys(steps);
  const { interviewers, log, tz } = process.facts;
  const send = (key: string) => (entry: LogEntry) => {
    keepFocus(key);
    addLogEntry(entry);
  };
  const undo = (key: string, step: Step) => () => {
    const entry = entryOf(step, log);
    if (!entry) return;
    keepFocus(key);
    removeLogEntry(entry);
  };
  return (
    <section class="plan-steps" aria-labelledby="steps">
      <h2 id="steps" tabIndex={-1}>The steps</h2>
      <ol role="list">
        {steps.map((step, index) => {
          const key = keys[index] ?? '';
          return (
            <PlanStep key={key} stepKey={key} step={step} sameTimes={sameTimes(step, steps[index - 1])} process={process} now={now} clock={clock} tz={tz} words={words}
              name={nameOf(step.to, interviewers)} onSent={send(key)} onUndo={undo(key, step)} />
          );
        })}
      </ol>
    </section>
  );
}
