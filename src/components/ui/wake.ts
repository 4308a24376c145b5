import { hydrate } from 'preact';
import type { VNode } from 'preact';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const holdsChoice = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

const wasTouched = (field: Field): boolean => {
  if (holdsChoice(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.value !== field.defaultValue;
};

type Typed = { field: Field; value: string; checked: boolean };

const typedIn = (root: HTMLElement): Typed[] =>
  [...root.querySelectorAll<Field>('input, textarea, select')]
    .filter(wasTouched)
    .map((field) => ({ field, value: field.value, checked: holdsChoice(field) && field.checked }));

/** Gives a field back what it held and tells the tool about it, as if it were typed now. */
function replay({ field, value, checked }: Typed): void {
  if (holdsChoice(field)) {
    if (field.type === 'radio' && !checked) return;
    field.checked = checked;
  } else {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Brings a tool to life on the HTML that the build wrote. What a person typed or chose before
 * the script arrived wins over what is stored: it is read first, and replayed once the tool runs.
 * @param begin reads the notebook and starts the clock; runs after the first render, so that it
 *   equals the built page
 * @param ready what has to arrive before the notebook can be read, if anything
 */
export function wake(root: HTMLElement, view: VNode, begin: () => void, ready?: Promise<void>): void {
  if (ready) return void ready.then(() => wake(root, view, begin));
  const typed = typedIn(root);
  hydrate(view, root);
  begin();
  typed.forEach(replay);
  root.dataset['awake'] = '';
  setTimeout(() => import('./keep-offline').then((part) => part.keepOffline()), 4000);
}
