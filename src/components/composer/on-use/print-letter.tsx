import type { OpenLetter } from '../use-letter';
import { LargeWords } from './large-words';
import { printView } from './print-view';

/** Prints the letter as it stands, and nothing else of the page. */
export function printLetter({ text }: OpenLetter): void {
  printView(<div class="printed-letter" dir="auto">{text}</div>);
}

/** Prints a card or what is to be said in large type, to write or to read from. */
export function printLarge(letter: OpenLetter): void {
  printView(<LargeWords letter={letter} />);
}
