import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePart } from '../ui/use-part';

type Props = { name: string; summary: ComponentChildren; load: () => Promise<ComponentType> };

/** A line that unfolds; what is in it is fetched when it is opened. */
export function Unfolding({ name, summary, load }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const { part: Part, failed } = usePart(load, open);
  return (
    <details class={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {Part && <Part />}
      {failed && <p class="hint">This could not be fetched. Once you are online, close and open it again.</p>}
    </details>
  );
}
