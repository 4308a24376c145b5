import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { $process, $processes, editFacts, startProcess, switchTo, type Process } from '../../../stores/notebook';
import { $lastForgotten, forgetProcess, type Forgotten } from '../../../stores/on-use/forget';
import { useStore } from '../../ui/use-store';
import { announce } from '../announcement';
import { processName } from '../process-name';
import { AskFirst } from './ask-first';
import { UndoForget } from './undo-forget';

function Naming({ process }: { process: Process }) {
  const { employer = '', role = '' } = process.facts;
  return (
    <details class="notebook-naming">
      <summary>Employer and role</summary>
      <div class="field">
        <label for="notebook-employer">Employer</label>
        <input id="notebook-employer" value={employer} autocomplete="off"
          onInput={(event) => editFacts({ employer: event.currentTarget.value })} />
      </div>
      <div class="field">
        <label for="notebook-role">Role</label>
        <input id="notebook-role" value={role} autocomplete="off"
          onInput={(event) => editFacts({ role: event.currentTarget.value })} />
      </div>
    </details>
  );
}

function OneOfThem({ process, isOpen, onForget }: { process: Process; isOpen: boolean; onForget: () => void }) {
  const name = processName(process);
  const open = () => {
    switchTo(process.id);
    announce(`${name} is open.`);
  };
  return (
    <li>
      <button type="button" class="button notebook-switch" aria-current={isOpen ? 'true' : undefined} onClick={open}>
        <bdi>{name}</bdi>
      </button>
      <AskFirst label={<>Forget<span class="visually-hidden"> <bdi>{name}</bdi></span></>} onYes={onForget} yes="Forget it" no="Keep it"
        question={<>Forget <bdi>{name}</bdi>, with its letters, its ticks and what was sent?</>} />
    </li>
  );
}

/** Which interviews there are, which is open, another one, and away with one. */
export function InterviewList(): JSX.Element {
  const processes = useStore($processes);
  const open = useStore($process);
  const [forgotten, setForgotten] = useState<Forgotten | null>(null);
  const forget = (id: string) => {
    forgetProcess(id);
    setForgotten($lastForgotten.get());
    announce('Forgotten. You can undo it.');
  };
  const another = () => {
    startProcess();
    announce('A new interview is open. Nothing is known of it yet.');
  };
  return (
    <section class="interview-list" aria-label="Your interviews">
      <ul role="list" tabIndex={-1}>
        {processes.length === 0 && <li class="hint">None is kept yet.</li>}
        {processes.map((process) => (
          <OneOfThem key={process.id} process={process} isOpen={process.id === open?.id} onForget={() => forget(process.id)} />
        ))}
      </ul>
      <UndoForget of={forgotten} />
      {open && !open.example && <Naming key={open.id} process={open} />}
      <button type="button" class="button quiet" onClick={another}>Add another interview</button>
    </section>
  );
}
