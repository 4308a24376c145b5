import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Note } from '../review';
import { settleMargins } from './settle-margins';
import { waveAway } from './wave-away';

/** More than these are too many at once; the others wait in a fold. */
const MOST = 3;

function MarginNote({ note }: { note: Note }) {
  const { title, advice, behind, quote, isAboutWords, places } = note;
  return (
    <li class="margin-note" data-of={note.id}>
      {quote && <p class="quote" data-always={isAboutWords ? '' : undefined}>“{quote}”{places.length > 1 && ` and ${places.length - 1} more`}</p>}
      <p><strong>{title}.</strong> {advice}</p>
      <div class="behind">
        <p>{behind.replace(/^./, (first) => first.toUpperCase())}.</p>
        <button type="button" class="button quiet" aria-label={`Wave it away: ${title}${quote ? `, “${quote}”` : ''}`}
          onClick={(event) => waveAway(note, event.currentTarget)}>
          Wave it away
        </button>
      </div>
    </li>
  );
}

const listed = (notes: readonly Note[]) => notes.map((note) => <MarginNote key={note.id} note={note} />);

/** Notes on certain words first, in their order; then those that mean the whole letter. */
const wordsFirst = (notes: readonly Note[]): Note[] =>
  [...notes].sort((one, other) => Number(one.quote === undefined) - Number(other.quote === undefined));

/** The notes beside one paragraph, or beside the letter as one text. */
export function MarginNotes({ notes: found }: { notes: readonly Note[] }): JSX.Element {
  const notes = wordsFirst(found);
  const more = notes.slice(MOST);
  useLayoutEffect(settleMargins);
  useEffect(() => {
    addEventListener('resize', settleMargins);
    return () => {
      removeEventListener('resize', settleMargins);
      requestAnimationFrame(settleMargins);
    };
  }, []);
  return (
    <>
      <ul role="list" class="margin-notes">{listed(notes.slice(0, MOST))}</ul>
      {more.length > 0 && (
        <details class="more-notes" onToggle={settleMargins}>
          <summary>{more.length} more {more.length === 1 ? 'note' : 'notes'}</summary>
          <ul role="list" class="margin-notes">{listed(more)}</ul>
        </details>
      )}
    </>
  );
}
