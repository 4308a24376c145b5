import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../domain/interview';
import { $processes } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import type { Note, Reviewed } from './on-use/review-letter';
import type { OpenLetter } from './use-letter';

/** Long enough that nobody is read over their shoulder. */
const PAUSE = 500;

export type Review = Reviewed & { MarginNotes: ComponentType<{ notes: readonly Note[] }> };

/**
 * Reads the letter after a pause. What it reads with is fetched when something has been written; if
 * it cannot be fetched, there are simply no notes.
 */
export function useReview(letter: OpenLetter): Review | undefined {
  const [review, setReview] = useState<Review & { text: string }>();
  const announced = useRef(new Set<string>());
  const { text, draft, process, facts } = letter;
  const isWritten = draft !== undefined;
  useEffect(() => {
    if (!isWritten) {
      setReview(undefined);
      return undefined;
    }
    let isCurrent = true;
    const read = async () => {
      const { reviewLetter, MarginNotes } = await import('./on-use/review-letter');
      const others = $processes.get().filter(({ id }) => id !== process?.id).map((one) => one.facts as Facts);
      const reviewed = await reviewLetter(letter, others);
      if (!isCurrent) return;
      setReview({ ...reviewed, MarginNotes, text });
      const fresh = reviewed.notes.filter(({ id }) => !announced.current.has(id));
      fresh.forEach(({ id }) => announced.current.add(id));
      if (fresh.length > 0) announce(fresh.length === 1 ? 'A note in the margin.' : `${fresh.length} notes in the margin.`);
    };
    const timer = setTimeout(() => read().catch(() => undefined), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, facts, isWritten, draft?.dismissed, draft?.mode]);
  return review && { ...review, notes: review.text === text ? review.notes : stillThere(review.notes, review.text, text) };
}

/** While they type on, notes whose words have not moved stay where they are. */
function stillThere(notes: readonly Note[], before: string, now: string): Note[] {
  return notes.flatMap((note) => {
    if (note.isWhole) return [{ ...note, end: now.length }];
    const words = before.slice(note.start, note.end);
    if (now.slice(note.start, note.end) === words) return [note];
    const start = now.indexOf(words);
    return start < 0 ? [] : [{ ...note, start, end: start + words.length }];
  });
}
