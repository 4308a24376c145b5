import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Interviewer } from '../../domain/interview';
import { addReader, isLogged, putBack, takeOut, thanksEveryone, turnTo } from './letter-actions';
import { goTo } from './slot-moves';
import { slotId } from './slot-names';
import type { OpenLetter } from './use-letter';

const SOMEONE = 'Someone new';

/** Above the sheet: whose letter lies there. Everyone who interviewed gets one of their own. */
export function People({ letter }: { letter: OpenLetter }): JSX.Element | null {
  const { facts: { interviewers }, reader, process, kind } = letter;
  const [taken, setTaken] = useState<Interviewer>();
  const isThanks = thanksEveryone(kind.id);
  const greet = () => setTimeout(() => goTo(slotId('greeting', 'reader')));
  if (!reader || (interviewers.length < 2 && !reader.name && !isThanks)) return null;
  return (
    <div class="people">
      <fieldset>
        <legend class="label">{isThanks ? 'Everyone gets a letter of their own' : 'Whom to ask'}</legend>
        <div class="chips">
          {interviewers.map(({ id, name }) => (
            <label class="chip" key={id}>
              <input type="radio" name="letter-to" checked={id === reader.id} onChange={() => turnTo(id)} />
              <span>
                <bdi>{name.trim() || SOMEONE}</bdi>
                {isLogged(process, kind.id, id) && <span class="second">, sent</span>}
              </span>
            </label>
          ))}
          {isThanks && (
            <button type="button" class="button quiet" disabled={!reader.name.trim()} onClick={() => { addReader(); greet(); }}>
              Add another person
            </button>
          )}
        </div>
      </fieldset>
      {interviewers.length > 1 && (
        <button type="button" class="button quiet" onClick={() => { setTaken(reader); takeOut(reader.id); }}>
          <bdi>{reader.name.trim() || 'This person'}</bdi> was not there
        </button>
      )}
      {taken && (
        <button type="button" class="button quiet" onClick={() => { putBack(taken); setTaken(undefined); }}>
          Put <bdi>{taken.name.trim() || 'them'}</bdi> back
        </button>
      )}
    </div>
  );
}
