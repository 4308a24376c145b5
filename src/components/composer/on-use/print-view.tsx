import { render } from 'preact';
import type { VNode } from 'preact';
import { wearStyles } from '../../ui/wear-styles';
import largeStyles from './large-words.css?inline';
import styles from './print-view.css?inline';

let wears = false;

/** Puts on, once, what words need that are shown or printed alone. */
export function wearLargeStyles(): void {
  if (!wears) wearStyles(largeStyles, styles);
  wears = true;
}

/**
 * Prints what is given in place of the page. It stands in the page only while it is printed; a browser
 * that says nothing of its end leaves it there, unseen, until the next.
 */
export function printView(view: VNode): void {
  wearLargeStyles();
  document.querySelector('.print-view')?.remove();
  const place = document.createElement('div');
  place.className = 'print-view';
  render(view, place);
  document.body.append(place);
  addEventListener('afterprint', () => place.remove(), { once: true });
  print();
}
