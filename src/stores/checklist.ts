import { atom, computed } from 'nanostores';
import { checklistProgress, type ChecklistItem } from '../domain/checklist/checklist-progress';
import { $plan } from './plan';
import { $process } from './processes';

/** The items of the checklist, as the page's content gives them. */
export const $items = atom<readonly ChecklistItem[]>([]);

/** Tells the store which items there are. Call it once, with the page's items; an unknown id in `knownBy` never settles. */
export function setItems(items: readonly { id: string; knownBy?: readonly string[] }[]): void {
  $items.set(items as readonly ChecklistItem[]);
}

/** Each item's state for the open process: ticked by hand, or known from the facts, the log or the plan. */
export const $ticked = computed([$items, $process, $plan], (items, process, plan) =>
  checklistProgress(items, { ticks: process?.ticks ?? {}, facts: process?.facts, steps: plan.steps }));

export { tick } from './facts';
