import type { JSX } from 'preact';
import { goesTo } from '../../../domain/composer/goes-to';
import type { Review } from '../review';
import type { OpenLetter } from '../use-letter';
import { Unfolding } from '../../notebook/unfolding';
import { wearStyles } from '../../ui/wear-styles';
import { Address, Subject } from './letter-head';
import styles from './letter.css?inline';
import { begunTo } from './letters-of';
import { Measures } from './measures';
import { Missing } from './missing';
import { NotesStand } from './notes-stand';
import { ModeSwitch } from './mode-switch';
import { OddSender } from './odd-sender';
import { Proofreading } from './proofreading';
import { Sending } from './sending';
import { useReview } from './use-review';
import { WhenToSend } from './when-to-send';

export { seatAnswer } from '../../../domain/composer/seat-answer';
export { fetchAnswerWords } from './answer-words';
export { FreeSheet } from './free-sheet';
export { NextOne } from './next-one';
export { WhoseLetter } from './whose-letter';

const loadSideBySide = () => import('./side-by-side').then((part) => part.SideBySide);

/** To be called once, before anything of it is shown. */
export const wearLetterStyles = (): void => wearStyles(styles);

type Props = { letter: OpenLetter; review: Review | undefined; onReview: (review: Review | undefined) => void };

/** Under the sheet: what is still open, how long it is, the ways out close by, then subject and address. */
export function BeforeItGoes({ letter, review, onReview }: Props): JSX.Element {
  const notesSaid = useReview(letter, onReview);
  const { kind, process, answers: { to } } = letter;
  const notes = review?.notesIn(letter.text) ?? [];
  const isEmail = kind.medium === 'email';
  return (
    <>
      <ModeSwitch key={`mode-${to}`} letter={letter} />
      {process && begunTo(process, kind.id).length > 1 && (
        <Unfolding name="all-letters" summary="All letters side by side" load={loadSideBySide} part={{ letter }} />
      )}
      <section class="before-it-goes" aria-labelledby="before-it-goes">
        <h2 id="before-it-goes">Before it goes</h2>
        <p class="visually-hidden" role="status">{notesSaid}</p>
        <Missing letter={letter} />
        <OddSender letter={letter} />
        <Measures letter={letter} review={review} />
        <NotesStand notes={notes} />
        <WhenToSend letter={letter} />
        <Sending key={`sending-${to}`} letter={letter} notes={notes.length}>
          {isEmail && <Subject key={`subject-${to}`} letter={letter} />}
          {isEmail && goesTo(kind.id) !== 'outside' && <Address letter={letter} />}
        </Sending>
        <Proofreading employer={letter.facts.employer} />
      </section>
    </>
  );
}
