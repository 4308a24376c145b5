import type { JSX } from 'preact';
import { writeFreely } from '../../../stores/on-use/letter-edits';
import type { Review } from '../review';

/** The whole letter as one text. What lies behind the field carries the wavy lines and gives it its height. */
export function FreeSheet({ text, review }: { text: string; review: Review | undefined }): JSX.Element {
  const notes = review?.notesIn(text) ?? [];
  return (
    <div class="row row-free">
      <div class="paper free">
        <div class="free-behind" dir="auto" aria-hidden="true">
          {review ? <review.Marked text={text} offset={0} notes={notes} /> : text}{'\n'}
        </div>
        <textarea id="letter-text" aria-label="The letter as one text" dir="auto" value={text}
          onInput={(event) => writeFreely(event.currentTarget.value)} />
      </div>
      <div class="margin">{review && notes.length > 0 && <review.MarginNotes notes={notes} />}</div>
    </div>
  );
}
