import type { JSX } from 'preact';
import type { Note } from '../review';

const NOTE = '.letter .margin-note';

function goToFirst(): void {
  const note = document.querySelector<HTMLElement>(NOTE);
  if (!note) return;
  note.tabIndex = -1;
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'center' });
}

/** Where the letter leaves the page: that notes stand in its margin, which may be out of sight there. */
export function NotesStand({ notes }: { notes: readonly Note[] }): JSX.Element | null {
  const count = notes.length;
  if (count === 0) return null;
  return (
    <p class="actions">
      <span>{count === 1 ? `A note stands in the margin: “${notes[0]?.title}”.` : `${count} notes stand in the margin.`}</span>
      <button type="button" class="button quiet" onClick={goToFirst}>{count === 1 ? 'Read it' : 'Read the first'}</button>
    </p>
  );
}
