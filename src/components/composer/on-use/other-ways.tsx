import type { JSX } from 'preact';
import { composeAddress, type MailService } from '../../../domain/composer/compose-address';
import { draftFile } from '../../../domain/composer/draft-file';
import { letterFileName } from '../../../domain/composer/letter-file-name';
import type { OpenLetter } from '../use-letter';
import { mailOf } from './mail-of';
import type { HandingOver } from './use-handing-over';

type Props = { letter: OpenLetter; over: HandingOver };

const ON_THE_WEB: readonly [service: MailService, name: string][] = [
  ['gmail', 'Gmail'], ['outlook', 'Outlook.com'], ['outlook-work', 'Outlook at work or school'],
];

/** Mail on the web: each a link that leaves the site, in a tab of its own, when it is chosen. */
function OnTheWeb({ letter, over }: Props) {
  const mail = mailOf(letter);
  const links = ON_THE_WEB.map(([service, name]) => ({ name, ...composeAddress(service, mail) }));
  const isCut = links.some(({ isWhole }) => !isWhole);
  const opened = (name: string, isWhole: boolean) => (isWhole
    ? over.take(`Handed to ${name} in a new tab. If none opened, copy the letter instead.`)
    : over.copyLetter(`Your letter is copied. Paste it in ${name}.`));
  return (
    <div class="way-out">
      <h3 class="label">Mail on the web</h3>
      <p class="hint">
        Each leaves this site: a new tab opens there, with {isCut ? 'the address and the subject only, as the letter is too long to hand over; it is copied for you to paste' : 'what you wrote in it'}.
      </p>
      <p class="actions">
        {links.map(({ name, href, isWhole }) => (
          <a key={name} class="button" href={href} target="_blank" rel="noopener noreferrer" onClick={() => opened(name, isWhole)}>
            {name} <span aria-hidden="true">↗</span><span class="visually-hidden"> (leaves this site, opens a new tab)</span>
          </a>
        ))}
      </p>
    </div>
  );
}

/** A file to keep or to open elsewhere. */
function AsFile({ letter, over }: Props) {
  const { kind, reader, composed, text } = letter;
  const save = async (end: 'txt' | 'eml', content: string, type: string, sentence: string) => {
    const { saveFile } = await import('../../notebook/on-use/save-file');
    saveFile(letterFileName(kind.slug, reader?.name, end), content, type);
    over.take(sentence);
  };
  const asText = () => save('txt', `${composed.subject}\n\n${text}\n`, 'text/plain;charset=utf-8', 'Saved as a text file.');
  const asDraft = () => save('eml', draftFile(mailOf(letter)), 'message/rfc822', 'Saved as a mail draft. Open the file, and it waits in your mail program.');
  return (
    <div class="way-out">
      <h3 class="label">A file</h3>
      <p class="actions">
        <button type="button" class="button" onClick={() => void asDraft()}>Save as a mail draft (.eml)</button>
        <button type="button" class="button" onClick={() => void asText()}>Save as text (.txt)</button>
      </p>
    </div>
  );
}

/** Paper, and on phones what the phone offers to share with. */
function ToOthers({ letter, over }: Props) {
  const { composed: { subject }, text } = letter;
  const share = () => navigator.share({ title: subject, text }).then(() => over.take('Handed on.'), () => undefined);
  const print = async () => {
    const { printLetter } = await import('./print-letter');
    over.take('');
    printLetter(letter);
  };
  return (
    <p class="actions way-out">
      <button type="button" class="button" onClick={() => void print()}>Print it</button>
      {'share' in navigator && <button type="button" class="button" onClick={() => void share()}>Share…</button>}
    </p>
  );
}

/** Every other way out of the page. */
export function OtherWays(props: Props): JSX.Element {
  return (
    <details class="other-ways">
      <summary>Other ways: mail on the web, a file, paper</summary>
      <OnTheWeb {...props} />
      <AsFile {...props} />
      <ToOthers {...props} />
    </details>
  );
}
