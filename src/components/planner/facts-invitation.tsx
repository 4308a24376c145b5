import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Channel } from '../../domain/contact-log';
import type { Facts, Instruction, Invitation } from '../../domain/interview';
import { editFacts } from '../../stores/notebook';
import type { Patch } from '../../stores/notebook';
import { ChoiceField } from './choice-field';
import { DayField, TimeField } from './day-field';
import type { SayProblem } from './plan-problems';

type Props = { facts: Facts; problem: SayProblem };

const INVITED = [
  { id: '', label: 'No' },
  { id: 'if-nothing-by', label: 'Yes, if I have heard nothing by a day' },
  { id: 'on', label: 'Yes, on a day' },
];

/** "Write to me if you have heard nothing by …", or "on …". */
export function FactsInvitation({ facts, problem }: Props): JSX.Element {
  const { invited } = facts;
  const [mode, setMode] = useState<string>(invited?.mode ?? '');
  const choose = (next: string) => {
    setMode(next);
    if (!next) editFacts({ invited: undefined });
    else if (invited) editFacts({ invited: { on: invited.on, mode: next as Invitation['mode'] } });
  };
  return (
    <>
      <ChoiceField id="invited" label="Did they ask you to write to them?" value={mode} options={INVITED} onValue={choose} />
      {mode && (
        <DayField id="invited-day" label={mode === 'on' ? 'The day' : 'If nothing by'} value={invited?.on} problem={problem('invited')}
          unfinished="Which day did they suggest?"
          onValue={(on) => { if (on) editFacts({ invited: { on, mode: mode as Invitation['mode'] } }); }} />
      )}
    </>
  );
}

const WISHES = [
  { id: '', label: 'No' },
  { id: 'thanks', label: 'Yes, for the thank-you' },
  { id: 'status', label: 'Yes, for asking how it stands' },
];
const CHANNELS = [
  { id: '', label: 'They did not say' },
  { id: 'email', label: 'By email' },
  { id: 'phone', label: 'By phone' },
  { id: 'post', label: 'By post' },
  { id: 'other', label: 'Some other way' },
];

/** A wish of theirs about how to follow up: for what, when, by which way. */
export function FactsInstruction({ facts, problem }: Props): JSX.Element {
  const { instruction } = facts;
  const edit = (patch: Patch<Instruction>) => {
    const { date, time, channel, ...rest } = { for: 'thanks' as const, ...instruction, ...patch };
    editFacts({ instruction: { for: rest.for ?? 'thanks', ...(date && { date }), ...(time && { time }), ...(channel && { channel }) } });
  };
  return (
    <>
      <ChoiceField id="instruction" label="Did they say how or when to follow up?" value={instruction?.for ?? ''} options={WISHES}
        problem={problem('instruction')}
        onValue={(wish) => (wish ? edit({ for: wish as Instruction['for'] }) : editFacts({ instruction: undefined }))} />
      {instruction && (
        <>
          <div class="when-fields">
            <DayField id="instruction-day" label="On" value={instruction.date} problem={problem('instruction.date')}
              onValue={(date) => edit({ date: date || undefined })} />
            <TimeField id="instruction-time" label="At" value={instruction.time} problem={problem('instruction.time')}
              onValue={(time) => edit({ time: time || undefined })} />
          </div>
          <ChoiceField id="instruction-channel" label="Which way?" value={instruction.channel ?? ''} options={CHANNELS}
            onValue={(channel) => edit({ channel: (channel || undefined) as Channel | undefined })} />
        </>
      )}
    </>
  );
}
