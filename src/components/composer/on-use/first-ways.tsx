import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { composeAddress } from '../../../domain/composer/compose-address';
import { WAY_OUT } from '../slot-moves';
import type { OpenLetter } from '../use-letter';
import { LargeView } from './large-view';
import { mailOf } from './mail-of';
import { sayCopied } from './say-copied';
import type { HandingOver } from './use-handing-over';

export type WaysProps = { letter: OpenLetter; over: HandingOver };

/** An email: copied, or handed to the mail program. */
export function MailFirst({ letter, over }: WaysProps): JSX.Element {
  const mail = composeAddress('program', mailOf(letter));
  const open = () => (mail.isWhole
    ? over.take('Handed to your mail program. If none opened, copy the letter instead.')
    : over.copyLetter(`${sayCopied('letter', letter)} Paste it into your mail program.`));
  return (
    <>
      <p class="actions">
        <button id={WAY_OUT} type="button" class="button primary" onClick={() => over.copyLetter(sayCopied('letter', letter))}>Copy the letter</button>
        <a class="button" href={mail.href} onClick={open}>{mail.isWhole ? 'Open in your mail program' : 'Copy it and open your mail program'}</a>
      </p>
      {!mail.isWhole && <p class="hint">The letter is too long to hand over without being cut off, so it is copied for you to paste, and only the subject goes along.</p>}
    </>
  );
}

/** A note in a network of theirs, where there is nothing but its text. */
export function NoteFirst({ letter, over }: WaysProps): JSX.Element {
  return (
    <p class="actions">
      <button id={WAY_OUT} type="button" class="button primary" onClick={() => over.copyLetter(sayCopied('note', letter))}>Copy the note</button>
    </p>
  );
}

/** What is written by hand or said aloud: shown or printed large, to write or to read from. */
export function LargeFirst({ letter, over }: WaysProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const isCard = letter.kind.medium === 'card';
  const show = () => {
    setOpen(true);
    over.take('');
  };
  const print = async () => {
    const { printLarge } = await import('./print-letter');
    over.take('');
    printLarge(letter);
  };
  return (
    <>
      <p class="actions">
        <button id={WAY_OUT} type="button" class="button primary" onClick={show}>{isCard ? 'Show it large, to write from' : 'Show it large, to read from'}</button>
        <button type="button" class="button" onClick={() => void print()}>Print it large</button>
      </p>
      {isOpen && <LargeView letter={letter} onClose={() => setOpen(false)} />}
    </>
  );
}
