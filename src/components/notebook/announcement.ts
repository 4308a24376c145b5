import { atom } from 'nanostores';

/** What the page's one polite live region says. */
export const $announcement = atom('');

let ending: ReturnType<typeof setTimeout>;

/**
 * Says a sentence to people who hear the page. The same sentence twice in a row is said twice; after
 * a while it goes, so that nobody who reads on comes upon what was said long ago.
 */
export function announce(sentence: string): void {
  $announcement.set($announcement.get() === sentence ? `${sentence}\u00A0` : sentence);
  clearTimeout(ending);
  ending = setTimeout(() => $announcement.set(''), 15e3);
}
