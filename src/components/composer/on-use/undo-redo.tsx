import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { $canRedo, $canUndo, redo, undo, watchLetter } from '../../../stores/on-use/letter-history';
import { announce } from '../../notebook/announcement';
import { useStore } from '../../ui/use-store';

const takeBack = () => announce(undo() ? 'Undone.' : 'There is nothing left to undo.');
const makeAgain = () => announce(redo() ? 'Done again.' : 'There is nothing left to redo.');

/** Text fields have an undo of their own, which stays theirs. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');

function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'z' && !event.shiftKey) takeBack();
  else makeAgain();
}

/** Back and forth through what was done to the letter, once something was. */
export function UndoRedo(): JSX.Element | null {
  const canUndo = useStore($canUndo);
  const canRedo = useStore($canRedo);
  useEffect(watchLetter, []);
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  if (!canUndo && !canRedo) return null;
  return (
    <>
      <button type="button" class="button quiet" aria-disabled={!canUndo} onClick={takeBack}>Undo</button>
      <button type="button" class="button quiet" aria-disabled={!canRedo} onClick={makeAgain}>Redo</button>
    </>
  );
}
