import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { announce } from '../notebook/announcement';

type Props = {
  id: string;
  label: string;
  text: string;
  rows: number;
  /** What is copied, as a sentence begins with it: "The address". */
  what: string;
  button: string;
};

/** A text to copy, with a button that does it. Where a browser refuses, the text is selected and says so. */
export function CopyField({ id, label, text, rows, what, button }: Props): JSX.Element {
  const [copied, setCopied] = useState<{ text: string; isDone: boolean }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    const said = (isDone: boolean) => {
      setCopied({ text, isDone });
      announce(isDone ? `${what} is copied.` : `It could not be copied. ${what} is selected: copy it by hand.`);
    };
    field.current?.select();
    // Where a page is not served safely there is no clipboard to write to.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard) clipboard.writeText(text).then(() => said(true), () => said(false));
    else said(false);
  };
  return (
    <>
      <div class="field">
        <label for={id}>{label}</label>
        <textarea id={id} ref={field} readOnly rows={rows} value={text} spellcheck={false} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <p class="actions">
        <button type="button" class="button" onClick={copy}>{button}</button>
        {copied?.text === text && <span class="hint">{copied.isDone ? 'Copied.' : 'It could not be copied. Copy it by hand: it is selected.'}</span>}
      </p>
    </>
  );
}
