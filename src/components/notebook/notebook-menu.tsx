import type { JSX } from 'preact';
import { Unfolding } from './unfolding';

const loadPanel = () => import('./on-use/notebook-panel').then((part) => part.NotebookPanel);

/** "Your notes": save, read back, keep nothing, forget. It stands on every tool page. */
export function NotebookMenu(): JSX.Element {
  return <Unfolding name="notebook-menu" summary="Your notes: save, move or forget them" load={loadPanel} />;
}
