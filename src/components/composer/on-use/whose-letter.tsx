import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { announce } from '../../notebook/announcement';
import { useStore } from '../../ui/use-store';
import type { OpenLetter } from '../use-letter';
import { $nameFirst, NAME_FIRST } from './add-reader';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Which of the letters this is, by name or by its place. */
function sayWhose({ facts, reader, readers }: OpenLetter): string {
  const names = readers.map(({ name }) => name.trim()).filter(Boolean).join(', ');
  if (names) return `The letter to ${names}.`;
  const place = facts.interviewers.findIndex(({ id }) => id === reader?.id);
  return `A letter to ${ORDINALS[place] ? `the ${ORDINALS[place]} person` : 'one more person'}. Put in their name first.`;
}

/**
 * Under the names: which letter has just been begun, or why none was. Turning to another letter is said aloud, and
 * kept in the page's address, where a reload finds it.
 */
export function WhoseLetter({ letter }: { letter: OpenLetter }): JSX.Element | null {
  const { answers: { to }, facts: { interviewers }, reader, readers } = letter;
  const nameFirst = useStore($nameFirst);
  const before = useRef(to);
  const isUnnamed = readers.length < 2 && !reader?.name.trim();
  useEffect(() => {
    if (before.current !== undefined && to !== undefined && before.current !== to) announce(sayWhose(letter));
    if (to !== undefined && before.current !== to) history.replaceState(null, '', `#for-${to}`);
    before.current = to;
  }, [to]);
  if (isUnnamed && nameFirst === (reader?.id ?? '')) return <p class="whose">{NAME_FIRST}</p>;
  return isUnnamed && reader && interviewers.length > 1 ? <p class="whose">{sayWhose(letter)}</p> : null;
}
