import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { $keeping, $process } from '../../../stores/notebook';
import { $lastForgotten, forgetEverything, forgetProcess, type Forgotten } from '../../../stores/on-use/forget';
import { keepIn } from '../../../stores/on-use/keeping';
import { useStore } from '../../ui/use-store';
import { announce } from '../announcement';
import { processName } from '../process-name';
import { AskFirst } from './ask-first';
import { ReadBack } from './read-back';
import { SaveEverything } from './save-everything';
import { UndoForget } from './undo-forget';

/** Where the notes are, and the switch. The focus follows the switch to what it leads to. */
function Keeping() {
  const keeping = useStore($keeping);
  const text = useRef<HTMLParagraphElement>(null);
  const before = useRef(keeping);
  useLayoutEffect(() => {
    if (before.current !== keeping) text.current?.focus();
    before.current = keeping;
  }, [keeping]);
  const keep = (where: 'device' | 'tab') => {
    keepIn(where);
    announce(where === 'tab' ? 'From now on nothing is kept on this device.' : 'Your notes are kept on this device again.');
  };
  if (keeping === 'tab') {
    return (
      <>
        <p ref={text} tabIndex={-1}>Nothing is kept on this device. Your notes are in this tab, from page to page, and go when you close it. A link that you open in a new tab starts empty.</p>
        <p class="actions"><button type="button" class="button" onClick={() => keep('device')}>Keep my notes on this device again</button></p>
      </>
    );
  }
  return (
    <>
      <p ref={text} tabIndex={-1}>Your notes are in this browser, on this device. On a shared computer you may not want that.</p>
      <AskFirst label="Keep nothing on this device" yes="Keep nothing on this device" no="Leave it as it is" onYes={() => keep('tab')}
        question="What this browser has kept is deleted here and stays in this tab only, until you close it. Other tabs of this site that are open now do the same." />
    </>
  );
}

function Forget() {
  const open = useStore($process);
  const [forgotten, setForgotten] = useState<Forgotten | null>(null);
  const done = () => {
    setForgotten($lastForgotten.get());
    announce('Forgotten. You can undo it.');
  };
  return (
    <>
      {open && !open.example && (
        <AskFirst label={<>Forget <bdi>{processName(open)}</bdi></>} yes="Forget this interview" no="Keep it"
          question="Forget this interview, with its letters, its ticks and what was sent?"
          onYes={() => { forgetProcess(open.id); done(); }} />
      )}
      <AskFirst label="Forget everything" yes="Forget everything" no="Keep it"
        question="Forget every interview, every letter, your own name, and whatever else this site has kept in this browser?"
        onYes={() => { forgetEverything(); done(); }} />
      <UndoForget of={forgotten} />
    </>
  );
}

/** What is in "Your notes". */
export function NotebookPanel(): JSX.Element {
  return (
    <div class="notebook-panel">
      <section aria-labelledby="notes-file">
        <h2 id="notes-file" tabIndex={-1}>A copy of your own</h2>
        <p>One file holds all your interviews. Keep it where you keep such things; anyone who has it can read it.</p>
        <p class="actions"><SaveEverything /></p>
        <ReadBack />
      </section>
      <section aria-labelledby="notes-keeping">
        <h2 id="notes-keeping">Where your notes are</h2>
        <Keeping />
      </section>
      <section aria-labelledby="notes-forget">
        <h2 id="notes-forget" tabIndex={-1}>Forget</h2>
        <div class="actions"><Forget /></div>
      </section>
    </div>
  );
}
