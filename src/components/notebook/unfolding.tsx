import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePart } from '../ui/use-part';

type Props<PartProps> = {
  /** Its class. */
  name: string;
  /** Of those with the same group one is open at a time. */
  group?: string;
  summary: ComponentChildren;
  load: () => Promise<ComponentType<PartProps>>;
  /** What the part in it is given. */
  part?: PartProps;
};

/** A line that unfolds; what is in it is fetched when it is opened. */
export function Unfolding<PartProps extends object>({ name, group, summary, load, part }: Props<PartProps>): JSX.Element {
  const [open, setOpen] = useState(false);
  const { part: Part, failed } = usePart(load, open);
  return (
    <details class={name} name={group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {Part && <Part {...(part as PartProps)} />}
      {failed && <p class="hint">This could not be fetched. Once you are online, close and open it again.</p>}
    </details>
  );
}
