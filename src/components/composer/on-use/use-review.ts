import { useEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../../domain/interview';
import { $draft } from '../../../stores/draft';
import { $me, $processes } from '../../../stores/notebook';
import { useStore } from '../../ui/use-store';
import type { Note, Review } from '../review';
import type { OpenLetter } from '../use-letter';
import { lettersOf } from './letters-of';
import { Marked } from './marked';
import { $proofreader } from './proofreader';
import { sayNotes } from './say-notes';

/** Long enough that nobody is read over their shoulder. */
const PAUSE = 500;

/** While they type on, a note follows its words, and goes when they are gone. */
function follow(note: Note, before: string, now: string): Note[] {
  if (note.isWhole) return [{ ...note, places: [{ start: 0, end: now.length }] }];
  const places = note.places.flatMap((place) => {
    const words = before.slice(place.start, place.end);
    const start = now.startsWith(words, place.start) ? place.start : now.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  return places.length > 0 ? [{ ...note, places }] : [];
}

async function read(letter: OpenLetter): Promise<{ review: Review; notes: Note[] }> {
  const [{ reviewLetter }, { MarginNotes }] = await Promise.all([import('./review-letter'), import('./margin-notes')]);
  const { process, kind, answers } = letter;
  const interviews = $processes.get().filter(({ id }) => id !== process?.id).map((one) => one.facts as Facts);
  const drafts = process ? lettersOf(process, kind, $me.get()).filter(({ to }) => to !== answers.to).map(({ text }) => text) : [];
  const { notes, length, ours } = await reviewLetter(letter, { interviews, drafts });
  const notesIn = (text: string) => {
    const away = $draft.get()?.dismissed ?? [];
    return notes.filter(({ findings }) => !findings.every((id) => away.includes(id)))
      .flatMap((note) => (text === letter.text ? [note] : follow(note, letter.text, text)));
  };
  return { review: { notesIn, length, ours, MarginNotes, Marked }, notes };
}

/**
 * Reads the letter after a pause and hands on what it found. What it reads with is fetched then; if
 * it cannot be fetched, there are simply no notes. Returns a count of all that stand there and what the
 * newest is about, to be said aloud once where there are new ones.
 */
export function useReview(letter: OpenLetter, onReview: (review: Review | undefined) => void): string {
  const announced = useRef(new Set<string>());
  const [said, setSaid] = useState('');
  const { text, draft, facts } = letter;
  const isWritten = draft !== undefined;
  const isProofread = useStore($proofreader) === 'ready';
  useEffect(() => {
    if (!isWritten) {
      onReview(undefined);
      return undefined;
    }
    let isCurrent = true;
    const timer = setTimeout(() => void read(letter).then(({ review, notes }) => {
      if (!isCurrent) return;
      onReview(review);
      const fresh = notes.filter(({ id }) => !announced.current.has(id));
      fresh.forEach(({ id }) => announced.current.add(id));
      if (fresh.length > 0) setSaid(sayNotes(notes.length, fresh));
      else if (notes.length === 0) setSaid('');
    }, () => undefined), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, facts, isWritten, draft?.dismissed, draft?.mode, isProofread]);
  return said;
}
