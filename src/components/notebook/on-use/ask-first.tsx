import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = {
  /** What the button says that leads here. */
  label: ComponentChildren;
  /** What is about to happen, in a sentence. */
  question: ComponentChildren;
  /** What the button says that does it, and the one that does not. */
  yes: string;
  no: string;
  onYes: () => void;
};

/** A button that asks once, in its own place, before it does something. Escape means no. */
export function AskFirst({ label, question, yes, no, onYes }: Props): JSX.Element {
  const [asking, setAsking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (asking) group.current?.focus();
    else if (wasAsking.current) button.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button ref={button} type="button" class="button quiet" onClick={() => setAsking(true)}><span>{label}</span></button>
    );
  }
  return (
    <div ref={group} class="ask-first" role="group" aria-label={yes} tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <p>{question}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => { setAsking(false); onYes(); }}>{yes}</button>
        <button type="button" class="button quiet" onClick={() => setAsking(false)}>{no}</button>
      </p>
    </div>
  );
}
