import type { JSX } from 'preact';
import { notebookFile } from '../../../stores/on-use/notebook-file';
import { rightNow } from '../../../stores/today';
import { announce } from '../announcement';
import { saveFile } from './save-file';

function saveEverything() {
  const { name, text } = notebookFile(rightNow());
  saveFile(name, text);
  announce(`Your notes went to the file ${name}.`);
}

/** Writes the whole notebook to a file. */
export function SaveEverything(): JSX.Element {
  return (
    <button type="button" class="button" onClick={saveEverything}>Save everything to a file</button>
  );
}
