import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { AgreedCall, Facts } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import { DayField, TimeField } from './day-field';
import type { SayProblem } from './plan-problems';

export type FactsAgreedProps = { facts: Facts; problem: SayProblem };

/** A call and a task, as they were agreed: each has a day, and a step of its own if that day is missed. */
export function FactsAgreed({ facts: { agreedCall, taskDue }, problem }: FactsAgreedProps): JSX.Element {
  const [call, setCall] = useState<Partial<AgreedCall>>(agreedCall ?? {});
  const edit = (patch: Partial<AgreedCall>) => {
    const next = { ...call, ...patch };
    setCall(next);
    const { on, at } = next;
    editFacts({ agreedCall: on && at ? { on, at } : undefined });
  };
  return (
    <div class="facts flow">
      <div class="when-fields">
        <DayField id="agreed-call" label="They ring me on" value={call.on} problem={problem('agreedCall')}
          onValue={(on) => edit({ on: on || undefined } as Partial<AgreedCall>)} />
        <TimeField id="agreed-call-at" label="At, on their clock" value={call.at} problem={problem('agreedCall.at')}
          onValue={(at) => edit({ at: at || undefined } as Partial<AgreedCall>)} />
      </div>
      <p class="hint">{call.on && !call.at ? 'At what time? Then the plan can say what to do if nobody rings.' : 'If nobody rings, the plan says when to write. Once they have rung, note it under “They answered”.'}</p>
      <DayField id="task-due" label="They want my task by" value={taskDue} problem={problem('taskDue')}
        hint="Ask when they will look at it. What they say counts as the day they named."
        onValue={(day) => editFacts({ taskDue: day || undefined })} />
    </div>
  );
}
