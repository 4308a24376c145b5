import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { fillStarter } from '../../../domain/composer/fill-starter';
import { isWholeAddress } from '../../../domain/composer/whole-address';
import type { Interviewer } from '../../../domain/interview';
import { setSubject } from '../../../stores/on-use/letter-edits';
import { editInterviewer } from '../../../stores/notebook';
import { withReader } from '../letter-actions';
import type { OpenLetter } from '../use-letter';

/** Our subject lines as far as the facts fill them whole. */
const subjectsOf = ({ kind, known }: OpenLetter): string[] =>
  kind.subjects
    .map((subject) => fillStarter(subject, known, kind.words))
    .filter((pieces) => pieces.every((piece) => 'text' in piece))
    .map((pieces) => pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''));

/** The subject line, ours until they write their own. */
export function Subject({ letter }: { letter: OpenLetter }): JSX.Element {
  const [typing, setTyping] = useState<string>();
  const subjects = subjectsOf(letter);
  const { subject } = letter.composed;
  const others = subjects.filter((one) => one !== subject);
  const state = (words: string) => {
    withReader();
    setSubject(words === subjects[0] ? '' : words);
  };
  return (
    <>
      <div class="field letter-subject">
        <label for="letter-subject">Subject</label>
        <input id="letter-subject" value={typing ?? subject} dir="auto" autocomplete="off"
          onInput={(event) => { setTyping(event.currentTarget.value); state(event.currentTarget.value); }}
          onBlur={() => setTyping(undefined)} />
      </div>
      {others.length > 0 && (
        <p class="subject-lines">
          Or {others.map((one) => <button key={one} type="button" class="button quiet" onClick={() => state(one)}>{one}</button>)}
        </p>
      )}
    </>
  );
}

function AddressOf({ reader }: { reader: Interviewer | undefined }) {
  const [left, setLeft] = useState(false);
  const email = reader?.email ?? '';
  const id = `letter-address${reader ? `-${reader.id}` : ''}`;
  const isOdd = left && email.trim() !== '' && !isWholeAddress(email);
  return (
    <>
      <label for={id}>{reader?.name.trim() ? <>Email address of <bdi>{reader.name.trim()}</bdi></> : 'Their email address'}, if you have it</label>
      <input id={id} type="email" value={email} autocomplete="off" aria-describedby={isOdd ? `${id}-odd` : undefined}
        onInput={(event) => { setLeft(false); editInterviewer(reader?.id ?? withReader(), { email: event.currentTarget.value || undefined }); }}
        onBlur={() => setLeft(true)} />
      {isOdd && <p class="problem" id={`${id}-odd`}>That does not look like a whole address yet.</p>}
    </>
  );
}

/** Where it goes, for each who gets it. Without an address there are three ways to one. */
export function Address({ letter: { readers } }: { letter: OpenLetter }): JSX.Element {
  const people = readers.length > 0 ? readers : [undefined];
  return (
    <div class="field">
      {people.map((reader) => <AddressOf key={reader?.id} reader={reader} />)}
      <details>
        <summary>No address?</summary>
        <ul class="no-address">
          <li>Ask whoever arranged the interview; they can also pass your letter on.</li>
          <li>Look at an address you do have there (first name, dot, last name?), and ring the switchboard to check your guess.</li>
          <li>If a recruiter or an agency sent you, send it to them. They know where it belongs.</li>
        </ul>
      </details>
    </div>
  );
}
