import { atom } from 'nanostores';

/** What the page's one polite live region says. */
export const $announcement = atom('');

/** Says a sentence to people who hear the page. The same sentence twice in a row is said twice. */
export function announce(sentence: string): void {
  $announcement.set($announcement.get() === sentence ? `${sentence}\u00A0` : sentence);
}
