import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { ComponentType, JSX } from 'preact';
import type { MessageKindEntry } from '../../domain/composer/message-kind';
import { $awaiting } from '../../stores/awaiting';
import { $letter } from '../../stores/draft';
import { $opened } from '../../stores/notebook';
import { DidItGo } from '../notebook/did-it-go';
import { NotebookBar } from '../notebook/notebook-bar';
import { NotebookMenu } from '../notebook/notebook-menu';
import { NotebookNotices } from '../notebook/notebook-notices';
import { openLetter } from './letter-actions';
import { LetterSheet } from './letter-sheet';
import { People } from './people';
import { useLetter, type OpenLetter } from './use-letter';
import { usePart } from './use-part';
import { useReview, type Review } from './use-review';

type Under = ComponentType<{ letter: OpenLetter; review: Review | undefined }>;

const loadBeforeItGoes = (): Promise<Under> => import('./on-use/before-it-goes').then((part) => part.BeforeItGoes);

/** The question on return stands on top for those who come back; after a new copy, where they copied. */
function useAskedOnArrival(): boolean {
  const isOpened = useStore($opened);
  const awaiting = useStore($awaiting);
  const [askedAt, setAskedAt] = useState<string>();
  useEffect(() => setAskedAt($awaiting.get()?.at), [isOpened]);
  return askedAt !== undefined && (awaiting === undefined || awaiting.at <= askedAt);
}

/** The letter: written on its sheet, then sent by the person from where they send their mail. */
export function Composer({ kind }: { kind: MessageKindEntry }): JSX.Element {
  const letter = useLetter(kind);
  const review = useReview(letter);
  const onArrival = useAskedOnArrival();
  const [isTouched, setTouched] = useState(false);
  const { process, mode } = letter;
  const BeforeItGoes = usePart(loadBeforeItGoes, isTouched || process !== undefined);
  useEffect(() => {
    if ($letter.get() !== undefined) openLetter(kind.id, $letter.get()?.to);
  }, [process?.id]);
  return (
    <>
      <NotebookNotices />
      {onArrival && <DidItGo />}
      <div class="letter-top">
        <People letter={letter} />
        <NotebookBar />
      </div>
      <div onFocusIn={() => setTouched(true)} onPointerDown={() => setTouched(true)}>
        <LetterSheet key={mode} letter={letter} review={review} />
      </div>
      {BeforeItGoes && <BeforeItGoes letter={letter} review={review} />}
      {!onArrival && <DidItGo />}
      <NotebookMenu />
    </>
  );
}
