import { atom, computed, onMount } from 'nanostores';
import { checklistProgress, type ChecklistItem } from '../domain/checklist/checklist-progress';
import type { Step } from '../domain/planner/step';
import { hasInterview } from './process';
import { $process } from './processes';

/** The items of the checklist, as the page's content gives them. */
export const $items = atom<readonly ChecklistItem[]>([]);

/** Tells the store which items there are. Call it once, with the page's items; an unknown id in `knownBy` never settles. */
export function setItems(items: readonly { id: string; knownBy?: readonly string[] }[]): void {
  $items.set(items as readonly ChecklistItem[]);
}

/** The steps of the plan, which the list can do without; they follow once there is an interview. */
export const $steps = atom<readonly Step[]>([]);

let following: Promise<void> | undefined;

/** Fetches the plan once, and from then on follows it. Rejects when it cannot be fetched; the next call then tries again. */
export function followPlan(): Promise<void> {
  following ??= import('./on-use/steps-to').then(({ stepsTo }) => stepsTo($steps));
  following.catch(() => {
    following = undefined;
  });
  return following;
}

onMount($steps, () => $process.subscribe((process) => {
  if (process && hasInterview(process.facts)) followPlan().catch(() => undefined);
}));

/** Each item's state for the open process: ticked by hand, or known from the facts, the log or the plan. */
export const $ticked = computed([$items, $process, $steps], (items, process, steps) =>
  checklistProgress(items, { ticks: process?.ticks ?? {}, facts: process?.facts, steps }));

export { tick } from './facts';
