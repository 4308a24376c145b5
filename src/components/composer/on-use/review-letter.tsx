import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { bodyOf, paragraphsOf } from '../../../domain/composer/body';
import { countWords } from '../../../domain/composer/count-words';
import type { Finding } from '../../../domain/composer/finding';
import type { LetterWords } from '../../../domain/composer/message-kind';
import type { Phrases } from '../../../domain/composer/phrases';
import { reviewDraft } from '../../../domain/composer/review-draft';
import type { Facts } from '../../../domain/interview';
import { dismissFinding } from '../../../stores/draft';
import { address } from '../../ui/address';
import type { Length } from './length-words';
import type { Note } from '../review';
import type { OpenLetter } from '../use-letter';

export type Reviewed = { notes: Note[]; length: Length };

type ReviewWords = { phrases: Phrases; letter: LetterWords };

/** Comes as a script of its own: the page's policy lets it fetch nothing else. */
const fetchWords = (): Promise<{ words: ReviewWords }> =>
  import(/* @vite-ignore */ address('/write/review-words.js')) as Promise<{ words: ReviewWords }>;

/** What only repeats the list of what is missing says nothing while the person is still filling it in. */
const SAID_BY_THE_LIST = new Set<Finding['kind']>([
  'unfilled-slot', 'no-greeting-name', 'no-thanks', 'no-specific-detail', 'no-sign-off',
]);

function isNews({ kind, start, end }: Finding, { mode, composed: { missing } }: OpenLetter): boolean {
  if (mode === 'free' || missing.length === 0 || !SAID_BY_THE_LIST.has(kind)) return true;
  return kind === 'unfilled-slot' && !missing.some((slot) => slot.start < end && slot.end > start);
}

/** Reads the letter as it stands. What was waved away stays away. */
export async function reviewLetter(letter: OpenLetter, otherInterviews: readonly Facts[]): Promise<Reviewed> {
  const { words: { phrases, letter: words } } = await fetchWords();
  const { text, facts, answers, draft, reader } = letter;
  const found = reviewDraft(text, {
    kindEntry: { ...letter.kind, words }, facts, phrases, otherInterviews,
    ...(reader ? { to: reader.id } : {}), ...(answers.from ? { from: answers.from } : {}),
  });
  const notes = found.filter((finding) => isNews(finding, letter)).map(({ kind, start, end }) => {
    const isWhole = start === 0 && end === text.length;
    return { ...phrases.findings[kind], id: isWhole ? kind : `${kind}:${text.slice(start, end).slice(0, 40)}`, start, end, isWhole };
  });
  const body = bodyOf(text, words);
  return {
    notes: notes.filter(({ id }, index) => !draft?.dismissed?.includes(id) && notes.findIndex((one) => one.id === id) === index),
    length: { words: countWords(body), paragraphs: paragraphsOf(body).length },
  };
}

/** Puts each note level with the line it speaks of, or below the note before it. */
function levelWithLines(margin: HTMLElement): void {
  const row = margin.closest('.row');
  for (const note of margin.querySelectorAll<HTMLElement>('.margin-note')) {
    note.style.setProperty('--drop', '0px');
    const marked = row?.querySelector(`[data-note="${CSS.escape(note.dataset['of'] ?? '')}"]`);
    const drop = (marked?.getBoundingClientRect().top ?? 0) - note.getBoundingClientRect().top;
    note.style.setProperty('--drop', `${Math.max(0, Math.round(drop))}px`);
  }
}

/** The notes beside one paragraph. */
export function MarginNotes({ notes }: { notes: readonly Note[] }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current) levelWithLines(list.current);
  });
  return (
    <ul role="list" class="margin-notes" ref={list}>
      {notes.map(({ id, title, advice, behind }) => (
        <li key={id} class="margin-note" data-of={id}>
          <p><strong>{title}.</strong> {advice}</p>
          <p class="behind">Behind it: {behind}.</p>
          <button type="button" class="button quiet" onClick={() => dismissFinding(id)}>Wave it away<span class="visually-hidden">: {title}</span></button>
        </li>
      ))}
    </ul>
  );
}
