import type { JSX } from 'preact';
import { composeAddress } from '../../../domain/composer/compose-address';
import { draftKey } from '../../../stores/draft';
import { isLogged, thanksEveryone, turnTo } from '../letter-actions';
import { goTo } from '../slot-moves';
import { slotId } from '../slot-names';
import { mailOf } from './mail-of';
import { OtherWays } from './other-ways';
import type { OpenLetter } from '../use-letter';
import { useHandingOver } from './use-handing-over';

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

/** Someone whose letter has neither been copied nor sent. */
const nextReader = ({ process, kind, reader }: OpenLetter) =>
  thanksEveryone(kind.id)
    ? process?.facts.interviewers.find(({ id }) =>
        id !== reader?.id && !isLogged(process, kind.id, id) && process.drafts[draftKey(kind.id, id)]?.copiedAt === undefined)
    : undefined;

/** Ways out of the page: the usual two, and all others behind a fold. */
export function Sending({ letter }: { letter: OpenLetter }): JSX.Element {
  const over = useHandingOver(letter);
  const { subject } = letter.composed;
  const isEmail = letter.kind.medium === 'email';
  const next = nextReader(letter);
  const mail = composeAddress('program', mailOf(letter));
  const openMail = () => (mail.isWhole
    ? over.take('Handed to your mail program. If none opened, copy the letter instead.')
    : over.copyLetter('Your letter is copied. Paste it into your mail program.'));
  return (
    <div class="sending flow">
      <p class="actions">
        <button id="copy-letter" type="button" class="button primary" onClick={() => over.copyLetter('Your letter is copied.')}>Copy the letter</button>
        {isEmail && <a class="button" href={mail.href} onClick={openMail}>{mail.isWhole ? 'Open in your mail program' : 'Copy it and open your mail program'}</a>}
      </p>
      {isEmail && !mail.isWhole && <p class="hint">The letter is too long to hand over without being cut off, so it is copied for you to paste, and only the subject goes along.</p>}
      {over.byHand !== undefined && <ByHand text={over.byHand} />}
      {over.said && (
        <p class="actions">
          <span class="said">{over.said}</span>
          {isEmail && over.byHand === undefined && <button type="button" class="button quiet" onClick={() => over.copy(subject, 'The subject is copied.')}>Copy the subject</button>}
        </p>
      )}
      {over.said && next && (
        <button type="button" class="button" onClick={() => { turnTo(next.id); goTo(slotId('greeting', 'reader')); }}>
          <span>On to the letter to <bdi>{next.name.trim() || 'the next person'}</bdi></span>
        </button>
      )}
      <OtherWays letter={letter} over={over} />
    </div>
  );
}
