import type { JSX } from 'preact';
import { backToFreeText, backToQuestions, dropFreeText, writeAgain, writeFreely } from '../../../stores/on-use/letter-edits';
import { withReader } from '../letter-actions';
import type { OpenLetter } from '../use-letter';
import { goToSwitch, goToText } from './go-to-text';
import { UndoRedo } from './undo-redo';

function ToOneText({ letter: { composed, draft } }: { letter: OpenLetter }) {
  const edit = () => {
    withReader();
    if (draft?.text === undefined) writeFreely(composed.text);
    else backToFreeText();
    goToText();
  };
  return <button type="button" class="button quiet" onClick={edit}>{draft?.text === undefined ? 'Edit as one text' : 'Back to your own text'}</button>;
}

function ToQuestions({ letter: { composed, draft } }: { letter: OpenLetter }) {
  const { text, earlier } = draft ?? {};
  const back = () => {
    if (text === composed.text) dropFreeText();
    else backToQuestions();
    goToSwitch();
  };
  return (
    <>
      <button type="button" class="button quiet" onClick={back}>Back to the questions</button>
      {text !== composed.text && <button type="button" class="button quiet" onClick={() => writeAgain(composed.text)}>Write it again from your answers</button>}
      {earlier !== undefined && earlier !== text && <button type="button" class="button quiet" onClick={() => writeAgain(earlier)}>Your earlier text again</button>}
    </>
  );
}

/** Between the letter with its questions and the letter as one text, and back through what was done. Nothing is lost. */
export function ModeSwitch({ letter }: { letter: OpenLetter }): JSX.Element {
  const { mode, draft } = letter;
  return (
    <div class="mode-switch" id="mode-switch">
      <p class="actions">
        {mode === 'parts' ? <ToOneText letter={letter} /> : <ToQuestions letter={letter} />}
        <UndoRedo />
      </p>
      {mode === 'parts' && draft?.text !== undefined && <p class="hint">This is the letter from your answers. Your own text is kept beside it.</p>}
    </div>
  );
}
