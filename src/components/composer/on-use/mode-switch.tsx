import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { backToFreeText, backToQuestions, writeFreely } from '../../../stores/draft';
import { withReader } from '../letter-actions';
import type { OpenLetter } from '../use-letter';
import { goToText } from './go-to-text';
import { dropFreeText } from './letter-changes';

/** Between the letter with its questions and the letter as one text. Neither loses anything. */
export function ModeSwitch({ letter: { mode, composed, draft } }: { letter: OpenLetter }): JSX.Element {
  const [before, setBefore] = useState<string>();
  if (mode === 'parts') {
    const edit = () => {
      withReader();
      if (draft?.text === undefined) writeFreely(composed.text);
      else backToFreeText();
      goToText();
    };
    return (
      <p class="actions mode-switch">
        <button type="button" class="button quiet" onClick={edit}>{draft?.text === undefined ? 'Edit as one text' : 'Back to your own text'}</button>
      </p>
    );
  }
  const startAgain = () => {
    setBefore(draft?.text);
    writeFreely(composed.text);
  };
  return (
    <p class="actions mode-switch">
      <button type="button" class="button quiet" onClick={() => (draft?.text === composed.text ? dropFreeText() : backToQuestions())}>Back to the questions</button>
      {draft?.text !== composed.text && (
        <button type="button" class="button quiet" onClick={startAgain}>Write it again from your answers</button>
      )}
      {before !== undefined && draft?.text === composed.text && (
        <button type="button" class="button quiet" onClick={() => { writeFreely(before); setBefore(undefined); }}>Undo: your own text again</button>
      )}
    </p>
  );
}
