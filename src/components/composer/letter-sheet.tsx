import { useState } from 'preact/hooks';
import type { ComponentType, JSX } from 'preact';
import { Paragraph, type Place } from './paragraph';
import type { Review } from './review';
import type { OpenLetter } from './use-letter';

type Props = {
  letter: OpenLetter;
  review: Review | undefined;
  /** The letter as one text, once its code is there. */
  FreeSheet: ComponentType<{ text: string; review: Review | undefined }> | undefined;
};

/** The letter on its sheet, with its margin. */
export function LetterSheet({ letter, review, FreeSheet }: Props): JSX.Element {
  const [active, setActive] = useState<Place>();
  const { parts, mode, text } = letter;
  if (mode === 'free') return <div class="letter">{FreeSheet && <FreeSheet text={text} review={review} />}</div>;
  const notes = review?.notesIn(text) ?? [];
  const paragraphs = [...new Set(parts.map(({ paragraph }) => paragraph))];
  return (
    <div class="letter">
      {paragraphs.map((number) => {
        const here = notes.filter(({ paragraph }) => paragraph === number);
        return (
          <Paragraph key={number} number={number} letter={letter} active={active} onActive={setActive}
            paint={(words, offset) => (review ? <review.Marked text={words} offset={offset} notes={notes} /> : words)}>
            {review && here.length > 0 && <review.MarginNotes notes={here} />}
          </Paragraph>
        );
      })}
    </div>
  );
}
