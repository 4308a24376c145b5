import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';

/**
 * "Your notes": save, read back, keep nothing, forget. It stands on every tool page; what is in it
 * comes when it is opened, because nobody needs it for a first answer.
 */
export function NotebookMenu(): JSX.Element {
  const [Panel, setPanel] = useState<ComponentType>();
  const load = async () => {
    const { NotebookPanel } = await import('./notebook-panel');
    setPanel(() => NotebookPanel);
  };
  return (
    <details class="notebook-menu" onToggle={(event) => event.currentTarget.open && !Panel && void load()}>
      <summary>Your notes: save, move or forget them</summary>
      {Panel && <Panel />}
    </details>
  );
}
