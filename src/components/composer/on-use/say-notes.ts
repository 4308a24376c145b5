import type { Note } from '../review';

/** How many notes stand in the margin, and what the first of these is about; the newest come first. */
export function sayNotes(count: number, [first]: readonly Note[]): string {
  if (count === 0) return '';
  const about = first ? `: ${first.title.replace(/^./, (letter) => letter.toLowerCase())}` : '';
  return count === 1 ? `A note in the margin${about}.` : `${count} notes in the margin${about && `, one of them${about}`}.`;
}
