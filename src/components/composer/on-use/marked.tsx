import type { JSX } from 'preact';
import type { Note } from '../review';

type Props = {
  text: string;
  /** Where the text begins in the whole letter. */
  offset: number;
  notes: readonly Note[];
};

/** Text with a wavy line under what the notes speak of. */
export function Marked({ text, offset, notes }: Props): JSX.Element {
  const here = notes.filter(({ isWhole }) => !isWhole)
    .flatMap(({ id, places }) => places.map((place) => ({ id, ...place })))
    .filter(({ start, end }) => start < offset + text.length && end > offset);
  if (here.length === 0) return <>{text}</>;
  const cuts = [...new Set([0, text.length, ...here.flatMap(({ start, end }) => [start - offset, end - offset])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((one, other) => one - other);
  return (
    <>
      {cuts.slice(1).map((end, index) => {
        const start = cuts[index] ?? 0;
        const note = here.find((one) => one.start - offset <= start && one.end - offset >= end);
        const words = text.slice(start, end);
        return note ? <span key={start} class="marked" data-note={note.id}>{words}</span> : words;
      })}
    </>
  );
}
