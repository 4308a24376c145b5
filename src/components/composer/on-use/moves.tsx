import type { JSX } from 'preact';
import type { Placed } from '../../../domain/composer/draft';
import type { Part } from '../../../domain/composer/message-kind';
import { type Direction, movePart } from '../../../domain/composer/move-part';
import { placeParts } from '../../../stores/on-use/letter-edits';
import { announce } from '../../notebook/announcement';
import { withReader } from '../letter-actions';
import type { OpenLetter } from '../use-letter';
import { onceDrawn } from './go-to-text';

const buttonId = (part: string, direction: Direction) => `${part}-${direction}`;

/** Frames that are waited for at most until a fold that was opened shows what is in it. */
const PATIENCE = 30;

function focusOnceThere(id: string, frames = PATIENCE): void {
  const button = document.getElementById(id);
  if (button || frames === 0) button?.focus();
  else requestAnimationFrame(() => focusOnceThere(id, frames - 1));
}

/** Stays with the part that was moved: its choices may now be in the fold of another paragraph. */
function follow(part: string, direction: Direction): void {
  onceDrawn(() => {
    const words = document.querySelector<HTMLElement>(`.letter [data-part="${part}"]`);
    const fold = words?.closest('.row')?.querySelector<HTMLDetailsElement>('.other-words');
    words?.click();
    if (fold) fold.open = true;
    focusOnceThere(buttonId(part, direction));
  });
}

function sayPlace({ id, title }: Part, placed: readonly Placed[], shown: readonly string[]): string {
  const paragraph = placed.find(({ part }) => part === id)?.paragraph;
  const beside = placed.filter((one) => one.paragraph === paragraph && shown.includes(one.part));
  return `${title}: now ${beside.findIndex(({ part }) => part === id) + 1} of ${beside.length} in paragraph ${paragraph}.`;
}

/** Moves a part one place up or down the letter; greeting and close stay where they are. */
export function Moves({ part, letter }: { part: Part; letter: OpenLetter }): JSX.Element | null {
  const { kind, answers, composed } = letter;
  const shown = composed.parts.map((one) => one.part);
  const to = (direction: Direction) => movePart({ kind, placed: answers.placed, shown }, part.id, direction);
  const ways = { earlier: to('earlier'), later: to('later') };
  if (!ways.earlier && !ways.later) return null;
  const move = (direction: Direction) => {
    const placed = ways[direction];
    if (!placed) return;
    withReader();
    placeParts(placed);
    announce(sayPlace(part, placed, shown));
    follow(part.id, direction);
  };
  return (
    <div class="actions moves">
      {(['earlier', 'later'] as const).map((direction) => (
        <button key={direction} id={buttonId(part.id, direction)} type="button" class="button quiet"
          aria-disabled={!ways[direction]} onClick={() => move(direction)}>
          <span>{direction === 'earlier' ? 'Earlier' : 'Later'}<span class="visually-hidden"> in the letter: {part.title}</span></span>
        </button>
      ))}
    </div>
  );
}
