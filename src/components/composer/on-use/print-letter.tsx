import type { OpenLetter } from '../use-letter';
import { printView } from './print-view';

/** Prints the letter as it stands, and nothing else of the page. */
export function printLetter({ text }: OpenLetter): void {
  printView(<div class="printed-letter" dir="auto">{text}</div>);
}
