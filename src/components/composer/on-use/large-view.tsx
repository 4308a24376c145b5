import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { OpenLetter } from '../use-letter';
import { LargeWords } from './large-words';
import { wearLargeStyles } from './print-view';

type Props = { letter: OpenLetter; onClose: () => void };

/** The words alone on the screen, large. Escape or the button leads back. */
export function LargeView({ letter, onClose }: Props): JSX.Element {
  const view = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    wearLargeStyles();
    view.current?.showModal();
  }, []);
  return (
    <dialog ref={view} class="large-view" aria-label={letter.kind.title} onClose={onClose}>
      <button type="button" class="button" onClick={() => view.current?.close()}>Back to your words</button>
      <LargeWords letter={letter} />
    </dialog>
  );
}
