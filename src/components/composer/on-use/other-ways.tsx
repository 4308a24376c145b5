import type { JSX } from 'preact';
import { composeAddress, type MailService } from '../../../domain/composer/compose-address';
import { draftFile } from '../../../domain/composer/draft-file';
import { letterFileName } from '../../../domain/composer/letter-file-name';
import type { Medium } from '../../../domain/composer/message-kind';
import type { OpenLetter } from '../use-letter';
import { mailOf } from './mail-of';
import { sayCopied } from './say-copied';
import type { HandingOver } from './use-handing-over';

type Props = { letter: OpenLetter; over: HandingOver };

const ON_THE_WEB: readonly [service: MailService, name: string][] = [
  ['gmail', 'Gmail'], ['outlook', 'Outlook.com'], ['outlook-work', 'Outlook at work or school'],
];

const SUMMARIES: Record<Medium, string> = {
  email: 'mail on the web, a file, paper', network: 'a file, paper', card: 'a file, a copy', spoken: 'a file, a copy',
};

/** Mail on the web: each a link that leaves the site, in a tab of its own, when it is chosen. */
function OnTheWeb({ letter, over }: Props) {
  const mail = mailOf(letter);
  const isCut = ON_THE_WEB.some(([service]) => !composeAddress(service, mail).isWhole);
  const links = ON_THE_WEB.map(([service, name]) => ({ name, ...composeAddress(service, isCut ? { ...mail, body: '' } : mail) }));
  const opened = (name: string) => (isCut
    ? over.copyLetter(`${sayCopied('letter', letter)} Paste it in ${name}.`)
    : over.take(`Handed to ${name} in a new tab. If none opened, copy the letter instead.`));
  return (
    <div class="way-out">
      <h3 class="label">Mail on the web</h3>
      <p class="hint">
        Each leaves this site: a new tab opens there, with {isCut ? 'the address and the subject only, as the letter is too long to hand over; it is copied for you to paste' : 'what you wrote in it'}.
      </p>
      <p class="actions">
        {links.map(({ name, href }) => (
          <a key={name} class="button" href={href} target="_blank" rel="noopener noreferrer" onClick={() => opened(name)}>
            {name} <span aria-hidden="true">↗</span><span class="visually-hidden"> (leaves this site, opens a new tab)</span>
          </a>
        ))}
      </p>
    </div>
  );
}

/** A file to keep or to open elsewhere. */
function AsFile({ letter, over }: Props) {
  const { kind, readers, composed, text } = letter;
  const save = async (end: 'txt' | 'eml', content: string, type: string, sentence: string) => {
    const { saveFile } = await import('../../notebook/on-use/save-file');
    saveFile(letterFileName(kind.slug, readers.map(({ name }) => name).join(' '), end), content, type);
    over.take(sentence);
  };
  const isEmail = kind.medium === 'email';
  const asText = () => save('txt', isEmail ? `${composed.subject}\n\n${text}\n` : `${text}\n`, 'text/plain;charset=utf-8', 'Saved as a text file.');
  const asDraft = () => save('eml', draftFile(mailOf(letter)), 'message/rfc822', 'Saved as a mail draft. Open the file, and it waits in your mail program.');
  return (
    <div class="way-out">
      <h3 class="label">A file</h3>
      <p class="actions">
        {isEmail && <button type="button" class="button" onClick={() => void asDraft()}>Save as a mail draft (.eml)</button>}
        <button type="button" class="button" onClick={() => void asText()}>Save as text (.txt)</button>
      </p>
    </div>
  );
}

/** Paper, and on phones what the phone offers to share with; a copy of what is not copied at first. */
function ToOthers({ letter, over }: Props) {
  const { kind: { medium, title }, composed: { subject }, text } = letter;
  const isLarge = medium === 'card' || medium === 'spoken';
  const share = () => navigator.share({ title: subject || title, text }).then(() => over.take('Handed on.'), () => undefined);
  const print = async () => {
    const { printLetter } = await import('./print-letter');
    over.take('');
    printLetter(letter);
  };
  return (
    <p class="actions way-out">
      {isLarge
        ? <button type="button" class="button" onClick={() => over.copyLetter(sayCopied('words', letter))}>Copy the words</button>
        : <button type="button" class="button" onClick={() => void print()}>Print it</button>}
      {'share' in navigator && <button type="button" class="button" onClick={() => void share()}>Share…</button>}
    </p>
  );
}

/** Every other way out of the page. */
export function OtherWays(props: Props): JSX.Element {
  const { medium } = props.letter.kind;
  return (
    <details class="other-ways">
      <summary>Other ways: {SUMMARIES[medium]}</summary>
      {medium === 'email' && <OnTheWeb {...props} />}
      <AsFile {...props} />
      <ToOthers {...props} />
    </details>
  );
}
