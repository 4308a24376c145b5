import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { limitsFor } from '../../domain/composer/limits-for';
import { $letter } from '../../stores/draft';
import { $opened } from '../../stores/notebook';
import { $awaiting } from '../../stores/sending';
import { DidItGo } from '../notebook/did-it-go';
import { NotebookBar } from '../notebook/notebook-bar';
import { NotebookMenu } from '../notebook/notebook-menu';
import { NotebookNotices } from '../notebook/notebook-notices';
import { lengthOf, sayLength } from './length-words';
import { openLetter } from './letter-actions';
import { Address, Subject } from './letter-head';
import { LetterSheet } from './letter-sheet';
import { entryOf, type LetterPageWords } from './letter-words';
import { Missing } from './missing';
import { ModeSwitch } from './mode-switch';
import { People } from './people';
import { Sending } from './sending';
import { useLetter } from './use-letter';
import { useReview } from './use-review';
import { WhenToSend } from './when-to-send';

/** The question on return stands on top for those who come back; after a new copy, where they copied. */
function useAskedOnArrival(): boolean {
  const isOpened = useStore($opened);
  const awaiting = useStore($awaiting);
  const [askedAt, setAskedAt] = useState<string>();
  useEffect(() => setAskedAt($awaiting.get()?.at), [isOpened]);
  return askedAt !== undefined && (awaiting === undefined || awaiting.at <= askedAt);
}

/** The letter: written on its sheet, then sent by the person from where they send their mail. */
export function Composer({ words }: { words: LetterPageWords }): JSX.Element {
  const kind = entryOf(words);
  const letter = useLetter(kind);
  const review = useReview(letter);
  const onArrival = useAskedOnArrival();
  const { process, facts, composed, mode } = letter;
  useEffect(() => {
    if ($letter.get() !== undefined) openLetter(kind.id, $letter.get()?.to);
  }, [process?.id]);
  const length = mode === 'free' && review ? review.length : lengthOf(composed);
  return (
    <>
      <NotebookNotices />
      {onArrival && <DidItGo />}
      <NotebookBar />
      <People letter={letter} />
      <LetterSheet key={mode} letter={letter} review={review} />
      <ModeSwitch key={letter.reader?.id} letter={letter} />
      <section class="before-it-goes" aria-labelledby="before-it-goes">
        <h2 id="before-it-goes">Before it goes</h2>
        <Missing letter={letter} />
        {length.words > 0 && <p class="letter-length">{sayLength(length, limitsFor(kind, facts))}</p>}
        <Subject key={`subject-${letter.reader?.id}`} letter={letter} />
        <Address letter={letter} />
        <WhenToSend letter={letter} />
        <Sending key={`sending-${letter.reader?.id}`} letter={letter} />
        {!onArrival && <DidItGo />}
      </section>
      <NotebookMenu />
    </>
  );
}
