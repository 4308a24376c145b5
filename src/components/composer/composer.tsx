import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { MessageKindEntry } from '../../domain/composer/message-kind';
import { $awaiting } from '../../stores/awaiting';
import { $letter } from '../../stores/draft';
import { $opened, $process } from '../../stores/notebook';
import { DidItGo } from '../notebook/did-it-go';
import { NotebookBar } from '../notebook/notebook-bar';
import { NotebookMenu } from '../notebook/notebook-menu';
import { NotebookNotices } from '../notebook/notebook-notices';
import { useStore } from '../ui/use-store';
import { openLetter } from './letter-actions';
import { LetterSheet } from './letter-sheet';
import { People } from './people';
import type { Review } from './review';
import { useLetter } from './use-letter';
import { usePart } from '../ui/use-part';

/** What follows once a letter is begun. */
const loadRest = async () => {
  const rest = await import('./on-use/before-it-goes');
  rest.wearLetterStyles();
  return { ...rest, answerWords: await rest.fetchAnswerWords() };
};

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
  const [review, setReview] = useState<Review>();
  const [touches, setTouches] = useState(0);
  const onArrival = useAskedOnArrival();
  const process = useStore($process);
  const { part: rest, failed } = usePart(loadRest, touches || process !== undefined);
  const letter = useLetter(kind, rest);
  const { mode } = letter;
  useEffect(() => {
    if ($letter.get() !== undefined) openLetter(kind.id, $letter.get()?.to);
  }, [process?.id]);
  const touch = () => !rest && setTouches(touches + 1);
  const asked = <DidItGo key={letter.answers.to} next={rest && <rest.NextOne letter={letter} after="noted" />} />;
  return (
    <>
      <NotebookNotices />
      {onArrival && asked}
      <div class="letter-top" onFocusIn={touch} onPointerDown={touch}>
        <People letter={letter}>{rest && <rest.WhoseLetter letter={letter} />}</People>
        <NotebookBar />
      </div>
      {mode !== 'free' && <p class="hint keys">Enter goes to the next question, and from the last one to copying.</p>}
      <div class="letter-desk" onFocusIn={touch} onPointerDown={touch}>
        <LetterSheet key={mode} letter={letter} review={review} FreeSheet={rest?.FreeSheet} />
      </div>
      {rest
        ? <rest.BeforeItGoes letter={letter} review={review} onReview={setReview} />
        : failed && <p class="hint" role="alert">What you need to copy and send it could not be fetched. It comes when you are online and go on writing; what you write is kept.</p>}
      {!onArrival && asked}
      <NotebookMenu />
    </>
  );
}
