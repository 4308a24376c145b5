import type { ComponentChildren, JSX } from 'preact';
import { PhaseMark } from './phase-mark';
import type { Phase } from './phase';
import { sayDone } from './say-done';

type Props = {
  phase: Phase;
  /** How many of its items are done; undefined until the notebook is open. */
  done: number | undefined;
  isPresent: boolean;
  isOpen: boolean;
  onFold: (open: boolean) => void;
  /** The boxes. */
  children: ComponentChildren;
};

/**
 * A phase with its boxes. It folds only once the script runs, and never on paper: a closed
 * `details` would not print in browsers of a year or two ago.
 */
export function ChecklistPhase({ phase: { id, title, lead, items }, done, isPresent, isOpen, onFold, children }: Props): JSX.Element {
  const isAwake = done !== undefined;
  return (
    <section class="phase" id={id} data-phase={id} data-folded={isOpen ? undefined : ''} data-present={isPresent ? '' : undefined}>
      <div class="phase-head">
        <PhaseMark state={done === items.length ? 'done' : isPresent ? 'present' : 'other'} />
        <h2>
          {isAwake
            ? <button type="button" aria-expanded={isOpen} aria-controls={`${id}-items`} onClick={() => onFold(!isOpen)}>{title}</button>
            : title}
        </h2>
        {isAwake && <p class="phase-done">{sayDone(done, items.length)}</p>}
      </div>
      <div class="phase-body" id={`${id}-items`}>
        {lead && <p class="phase-lead">{lead}</p>}
        <ul role="list">{children}</ul>
      </div>
    </section>
  );
}
