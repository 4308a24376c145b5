import type { JSX } from 'preact';

/** A stretch of the whole text that a margin note speaks of. */
export type Mark = { id: string; start: number; end: number };

/** Text that begins at `offset` of the letter, with a wavy line under what the notes speak of. */
export function Marked({ text, offset, marks }: { text: string; offset: number; marks: readonly Mark[] }): JSX.Element {
  const here = marks.filter(({ start, end }) => start < offset + text.length && end > offset);
  if (here.length === 0) return <>{text}</>;
  const cuts = [...new Set([0, text.length, ...here.flatMap(({ start, end }) => [start - offset, end - offset])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((one, other) => one - other);
  return (
    <>
      {cuts.slice(1).map((end, index) => {
        const start = cuts[index] ?? 0;
        const mark = here.find((one) => one.start - offset <= start && one.end - offset >= end);
        const words = text.slice(start, end);
        return mark ? <span key={start} class="marked" data-note={mark.id}>{words}</span> : words;
      })}
    </>
  );
}
