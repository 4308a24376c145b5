import type { ComponentChildren, ComponentType, JSX } from 'preact';
import type { Medium } from '../../../domain/composer/message-kind';
import { LargeFirst, MailFirst, NoteFirst, type WaysProps } from './first-ways';
import { NextOne } from './next-one';
import { OtherWays } from './other-ways';
import type { OpenLetter } from '../use-letter';
import { useHandingOver } from './use-handing-over';

const FIRST: Record<Medium, ComponentType<WaysProps>> = { email: MailFirst, network: NoteFirst, card: LargeFirst, spoken: LargeFirst };

/** A text that the browser would not copy for us, ready to be copied by hand. */
function ByHand({ text }: { text: string }) {
  return (
    <div class="field by-hand">
      <label for="copy-by-hand">Your browser does not let the page copy. It is selected here: copy it with your keyboard, or hold your finger on it.</label>
      <textarea id="copy-by-hand" readOnly dir="auto" rows={8} value={text} ref={(field) => field?.focus()}
        onFocus={(event) => event.currentTarget.select()} />
    </div>
  );
}

type Props = {
  letter: OpenLetter;
  /** How many notes stand in its margin. */
  notes: number;
  /** Its subject and its address. */
  children: ComponentChildren;
};

/** Ways out of the page: the usual ones of its kind, and all others behind a fold. */
export function Sending({ letter, notes, children }: Props): JSX.Element {
  const over = useHandingOver(letter, notes);
  const { kind: { medium }, composed: { subject, subjectOpen } } = letter;
  const First = FIRST[medium];
  return (
    <div class="sending flow">
      <First letter={letter} over={over} />
      {over.byHand !== undefined && <ByHand text={over.byHand} />}
      {over.said && (
        <p class="actions">
          <span class="said">{over.said}</span>
          {medium === 'email' && over.byHand === undefined
            && <button type="button" class="button quiet" onClick={() => over.copy(subject, 'The subject is copied.', subjectOpen)}>Copy the subject</button>}
          <NextOne letter={letter} after="copied" />
        </p>
      )}
      {over.taken && !over.said && <p class="actions"><NextOne letter={letter} after="copied" /></p>}
      <OtherWays letter={letter} over={over} />
      {children}
    </div>
  );
}
