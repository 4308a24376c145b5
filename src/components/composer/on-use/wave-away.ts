import { dismissFinding } from '../../../stores/on-use/letter-edits';
import { announce } from '../../notebook/announcement';
import type { Note } from '../review';
import { onceDrawn } from './go-to-text';

const BUTTON = '.letter .margin-note button';

const sayLeft = (count: number) => `Waved away, ${count === 0 ? 'no' : count} ${count === 1 ? 'note' : 'notes'} left.`;

/** The next note's button, else the letter: as one text, or the paragraph that the note stood beside. */
function homeFor(place: number, row: HTMLElement | null): HTMLElement | null {
  const buttons = [...document.querySelectorAll<HTMLElement>(BUTTON)].filter((one) => one.checkVisibility());
  const home = buttons[Math.min(place, buttons.length - 1)] ?? document.getElementById('letter-text') ?? row;
  if (home && home === row) row.tabIndex = -1;
  return home;
}

/** Puts a note away for good, says how many are left, and moves on to the next. */
export function waveAway(note: Note, button: HTMLElement): void {
  const place = [...document.querySelectorAll(BUTTON)].indexOf(button);
  const row = button.closest<HTMLElement>('.row');
  note.findings.forEach(dismissFinding);
  onceDrawn(() => {
    homeFor(place, row)?.focus({ preventScroll: true });
    announce(sayLeft(document.querySelectorAll(BUTTON).length));
  });
}
