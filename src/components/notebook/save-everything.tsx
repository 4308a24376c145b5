import type { JSX } from 'preact';
import { rightNow } from '../../stores/today';
import { announce } from './announcement';
import { saveFile } from './save-file';

/** Writes the whole notebook to a file. The code for it comes when it is asked for. */
export async function saveEverything(): Promise<void> {
  const { notebookFile } = await import('../../stores/notebook-file');
  const { name, text } = notebookFile(rightNow());
  saveFile(name, text);
  announce(`Your notes went to the file ${name}.`);
}

export function SaveEverything(): JSX.Element {
  return (
    <button type="button" class="button" onClick={() => void saveEverything()}>Save everything to a file</button>
  );
}
