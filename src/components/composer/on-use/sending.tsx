import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { mailtoAddress } from '../../../domain/composer/mailto-address';
import { textFileName } from '../../../domain/composer/text-file-name';
import { draftKey, markCopied } from '../../../stores/draft';
import { announce } from '../../notebook/announcement';
import { isLogged, thanksEveryone, turnTo, withReader } from '../letter-actions';
import { goTo } from '../slot-moves';
import { slotId } from '../slot-names';
import { stillMissing } from './missing';
import type { OpenLetter } from '../use-letter';

/** A text that the browser would not copy for us, ready to be copied by hand. */
function ByHand({ text }: { text: string }) {
  return (
    <div class="field by-hand">
      <label for="copy-by-hand">Your browser does not let the page copy. It is selected here: copy it with your keyboard, or hold your finger on it.</label>
      <textarea id="copy-by-hand" readOnly rows={8} value={text} ref={(field) => field?.focus()}
        onFocus={(event) => event.currentTarget.select()} />
    </div>
  );
}

const blanks = (letter: OpenLetter) => {
  const missing = stillMissing(letter);
  return missing.length === 0 ? '' : ` Still open in it: ${missing.map(({ question }) => `[${question}]`).join(' ')}`;
};

/** Someone whose letter has neither been copied nor sent. */
const nextReader = ({ process, kind, reader }: OpenLetter) =>
  thanksEveryone(kind.id)
    ? process?.facts.interviewers.find(({ id }) =>
        id !== reader?.id && !isLogged(process, kind.id, id) && process.drafts[draftKey(kind.id, id)]?.copiedAt === undefined)
    : undefined;

/** Ways out of the page. None of them is ever blocked, and none counts as sent. */
export function Sending({ letter }: { letter: OpenLetter }): JSX.Element {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const { text, composed, reader, kind } = letter;
  const next = nextReader(letter);
  const mail = mailtoAddress({ ...(reader?.email ? { to: reader.email } : {}), subject: composed.subject, body: text });
  const tell = (sentence: string) => {
    setSaid(sentence);
    if (sentence) announce(sentence);
  };
  const took = (sentence: string) => {
    withReader();
    markCopied();
    tell(sentence && sentence + blanks(letter));
  };
  const copy = (what: string, done: (copied: boolean) => void) => {
    const refused = () => {
      setByHand(what);
      done(false);
    };
    setByHand(undefined);
    if (navigator.clipboard === undefined) return refused();
    navigator.clipboard.writeText(what).then(() => done(true), refused);
  };
  const copyLetter = () => copy(text, (copied) => took(copied ? 'Your letter is copied.' : ''));
  const copySubject = () => copy(composed.subject, (copied) => tell(copied ? 'The subject is copied.' : ''));
  const save = async () => {
    const { saveFile } = await import('../../notebook/on-use/save-file');
    saveFile(textFileName(kind.slug, reader?.name), `${composed.subject}\n\n${text}\n`, 'text/plain;charset=utf-8');
    took('Saved as a text file.');
  };
  return (
    <div class="sending flow">
      <p class="actions">
        <button id="copy-letter" type="button" class="button primary" onClick={copyLetter}>Copy the letter</button>
        <button type="button" class="button quiet" onClick={copySubject}>Copy the subject</button>
        {'href' in mail && <a class="button" href={mail.href} onClick={() => took('Handed to your mail program.')}>Open in your mail program</a>}
        <button type="button" class="button quiet" onClick={() => void save()}>Save as .txt</button>
      </p>
      {'tooLong' in mail && <p class="hint">It is too long to hand over to a mail program without being cut off there. Copy it instead.</p>}
      {byHand !== undefined && <ByHand text={byHand} />}
      {said && <p class="said">{said}</p>}
      {said && next && (
        <button type="button" class="button" onClick={() => { turnTo(next.id); goTo(slotId('greeting', 'reader')); }}>
          <span>On to the letter to <bdi>{next.name.trim() || 'the next person'}</bdi></span>
        </button>
      )}
    </div>
  );
}
