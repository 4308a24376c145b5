import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { $lastForgotten, type Forgotten } from '../../../stores/on-use/forget';
import { mergeFile, previewFile, replaceWithFile, type FileProblem, type Preview } from '../../../stores/on-use/notebook-file';
import type { Process } from '../../../stores/process';
import { announce } from '../announcement';
import { processName } from '../process-name';
import { UndoForget } from './undo-forget';

const PROBLEMS: Record<FileProblem, string> = {
  'too-large': 'This file is far larger than a notebook can be. It has not been read.',
  'cut-off': 'This file breaks off before its end. Try the original once more: this copy is incomplete.',
  'not-ours': 'This is not a file that this site has written. Choose one called afterword-….json.',
  newer: 'This file comes from a newer version of this site. Reload the page, then try again.',
  'nothing-in-it': 'There is nothing in this file.',
};

function Group({ title, processes }: { title: string; processes: readonly Process[] }) {
  if (processes.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {processes.map((process) => <dd key={process.id}><bdi>{processName(process)}</bdi></dd>)}
    </>
  );
}

type PreviewProps = { preview: Preview; onDone: (sentence: string) => void };

function FilePreview({ preview, onDone }: PreviewProps) {
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => group.current?.focus(), [preview]);
  return (
    <div ref={group} class="file-preview" role="group" aria-label="What is in the file" tabIndex={-1}>
      <dl>
        <Group title="New" processes={preview.new} />
        <Group title="Different from what is here" processes={preview.changed} />
        <Group title="The same as here" processes={preview.same} />
      </dl>
      {preview.unreadable > 0 && <p>{preview.unreadable} of its entries could not be read and are left out. The file stays as it is.</p>}
      <p class="hint">Adding takes nothing away: where both say something, the later change counts. Putting it in place forgets what is here and not in the file.</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => { mergeFile(preview); onDone('The file is added to your notes.'); }}>Add it to what is here</button>
        <button type="button" class="button" onClick={() => { replaceWithFile(preview); onDone('The file has taken the place of your notes.'); }}>Put it in place of what is here</button>
        <button type="button" class="button quiet" onClick={() => onDone('Nothing was changed.')}>Leave it</button>
      </p>
    </div>
  );
}

/** Reads a saved file back: first shows what is in it, then adds it or puts it in place. */
export function ReadBack(): JSX.Element {
  const [result, setResult] = useState<ReturnType<typeof previewFile>>();
  const [replaced, setReplaced] = useState<Forgotten | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = async ({ files }: HTMLInputElement) => {
    const file = files?.[0];
    if (file === undefined) return;
    setReplaced(null);
    setResult(previewFile(await file.text()));
    if (input.current) input.current.value = '';
  };
  const done = (sentence: string) => {
    setReplaced($lastForgotten.get());
    setResult(undefined);
    input.current?.focus();
    announce(sentence);
  };
  return (
    <div class="read-back">
      <div class="field">
        <label for="read-back">Read a file back</label>
        <input ref={input} id="read-back" type="file" accept=".json,application/json" onChange={(event) => void choose(event.currentTarget)} />
      </div>
      {result && 'problem' in result && <p class="problem" role="alert">{PROBLEMS[result.problem]}</p>}
      {result && !('problem' in result) && <FilePreview preview={result} onDone={done} />}
      <UndoForget of={replaced} />
    </div>
  );
}
