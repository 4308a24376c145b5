import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { LetterWords } from '../../../domain/composer/message-kind';
import { sharedWords, type SharedWords } from '../../../domain/composer/shared-words';
import { $me } from '../../../stores/notebook';
import { useStore } from '../../ui/use-store';
import { turnTo } from '../letter-actions';
import type { OpenLetter } from '../use-letter';
import { onceDrawn } from './go-to-text';
import { lettersOf, type LetterOf } from './letters-of';
import { fetchReviewWords } from './review-words';

type Compared = LetterOf & SharedWords;

/** After so long a pause, in ms, the letters are compared anew. */
const PAUSE = 400;

function saySharing({ spans, isMuchTheSame }: SharedWords): string {
  if (isMuchTheSame) return 'Much the same as another of these. They may compare.';
  return spans.length > 0 ? 'What is marked stands in another of these, too.' : 'All of it is said to nobody else here.';
}

/** The text with its shared stretches marked. */
function Lit({ text, spans }: Compared) {
  const ends = [...spans.map(({ start }) => start), text.length];
  return (
    <p class="lit" dir="auto">
      {text.slice(0, ends[0])}
      {spans.map(({ start, end }, index) => (
        <>
          <mark key={start}>{text.slice(start, end)}<span class="visually-hidden"> (in another letter, too)</span></mark>
          {text.slice(end, ends[index + 1])}
        </>
      ))}
    </p>
  );
}

/** All letters of this kind in the interview, with what stands in more than one of them. */
function useCompared({ process, kind }: OpenLetter): Compared[] {
  const [compared, setCompared] = useState<Compared[]>([]);
  const [words, setWords] = useState<LetterWords>();
  const me = useStore($me);
  useEffect(() => void fetchReviewWords().then(({ letter }) => setWords(letter), () => undefined), []);
  useEffect(() => {
    if (!process || !words) return undefined;
    const compare = () => {
      const letters = lettersOf(process, kind, me);
      setCompared(letters.map((one) => ({ ...one, ...sharedWords(one.text, letters.filter((other) => other !== one).map(({ text }) => text), words) })));
    };
    const timer = setTimeout(compare, compared.length > 0 ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [process, words, me]);
  return compared;
}

/** The letters of one interview beside each other, or below each other where there is no room. */
export function SideBySide({ letter }: { letter: OpenLetter }): JSX.Element {
  const compared = useCompared(letter);
  const goTo = (to: string) => {
    turnTo(to);
    onceDrawn(() => {
      const sheet = document.querySelector<HTMLElement>('.letter');
      sheet?.scrollIntoView({ block: 'start' });
      sheet?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    });
  };
  if (compared.length === 0) return <p class="hint">One moment.</p>;
  return (
    <ul role="list" class="side-by-side">
      {compared.map((one) => (
        <li key={one.to}>
          <h3><bdi>{one.name || 'Nobody by name yet'}</bdi></h3>
          <p class="hint">{compared.length > 1 ? saySharing(one) : 'The only one so far.'}</p>
          <Lit {...one} />
          <button type="button" class="button quiet" onClick={() => goTo(one.to)}>Go to this letter<span class="visually-hidden"> to {one.name}</span></button>
        </li>
      ))}
    </ul>
  );
}
