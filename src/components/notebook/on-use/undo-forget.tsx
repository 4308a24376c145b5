import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { $lastForgotten, undoForget, type Forgotten } from '../../../stores/on-use/forget';
import { useStore } from '../../ui/use-store';
import { announce } from '../announcement';
import { processName } from '../process-name';

function whatWasForgotten({ what, processes: [first] }: Forgotten): JSX.Element {
  if (what === 'replaced') return <>The file has been read.</>;
  if (what === 'everything' || first === undefined) return <>Everything is forgotten. This browser keeps nothing of yours for this site.</>;
  return <><bdi>{processName(first)}</bdi> is forgotten, with its letters and ticks.</>;
}

type Props = {
  /** What was forgotten or replaced from this place; another place may have its own undo. */
  of: Forgotten | null;
};

/** Says what was forgotten and offers it back, as long as the page is open and nothing else was forgotten since. */
export function UndoForget({ of }: Props): JSX.Element | null {
  const last = useStore($lastForgotten);
  const forgotten = of === last ? of : null;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (forgotten) button.current?.focus();
  }, [forgotten]);
  if (forgotten === null) return null;
  const undo = () => {
    button.current?.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    undoForget();
    announce('Everything is back as it was.');
  };
  return (
    <div class="notice undo-forget">
      <p id="undo-forget">{whatWasForgotten(forgotten)}</p>
      <p class="actions">
        <button ref={button} type="button" class="button" aria-describedby="undo-forget" onClick={undo}>Undo</button>
        <span class="hint">Until you leave this page.</span>
      </p>
    </div>
  );
}
