import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { FreeSheet } from './free-sheet';
import type { Mark } from './marked';
import { Paragraph, type Place } from './paragraph';
import type { Note } from './on-use/review-letter';
import type { OpenLetter } from './use-letter';
import type { Review } from './use-review';

/** The paragraph that a note stands beside; what is said of the whole stands beside the first. */
function paragraphOf({ start, isWhole }: Note, { composed }: OpenLetter): number {
  if (isWhole) return 1;
  return composed.parts.findLast((part) => part.start <= start)?.paragraph ?? 0;
}

/** The letter on its sheet, with its margin. */
export function LetterSheet({ letter, review }: { letter: OpenLetter; review: Review | undefined }): JSX.Element {
  const [active, setActive] = useState<Place>();
  const { kind, mode, text } = letter;
  const notes = review?.notes ?? [];
  const marks: Mark[] = notes.filter(({ isWhole }) => !isWhole);
  const MarginNotes = review?.MarginNotes;
  if (mode === 'free') {
    return (
      <div class="letter">
        <FreeSheet text={text} marks={marks}>{MarginNotes && notes.length > 0 && <MarginNotes notes={notes} />}</FreeSheet>
      </div>
    );
  }
  const paragraphs = [...new Set(kind.parts.map(({ paragraph }) => paragraph))].sort((one, other) => one - other);
  return (
    <div class="letter">
      {paragraphs.map((number) => {
        const here = notes.filter((note) => paragraphOf(note, letter) === number);
        return (
          <Paragraph key={number} number={number} parts={kind.parts} letter={letter} marks={marks}
            active={active} onActive={setActive}>
            {MarginNotes && here.length > 0 && <MarginNotes notes={here} />}
          </Paragraph>
        );
      })}
    </div>
  );
}
