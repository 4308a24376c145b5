import type { JSX } from 'preact';
import { goesTo } from '../../domain/composer/goes-to';
import type { Interviewer } from '../../domain/interview';
import { addReader, loggedLetter, turnTo } from './letter-actions';
import type { Process } from '../../stores/notebook';
import { rightNow } from '../../stores/today';
import { goTo } from './slot-moves';
import { slotId } from './slot-names';
import type { OpenLetter } from './use-letter';

const NOBODY: Interviewer = { id: '', name: '' };

/** What has become of a person's letter, in a word or two behind the name. */
function sayLogged(process: Process | undefined, kind: string, to: string): string {
  const entry = loggedLetter(process, kind, to);
  if (!entry) return '';
  return entry.scheduled && Date.parse(entry.at) > Date.parse(rightNow()) ? ', set to go out' : ', sent';
}

/** Above the sheet: whose letter lies there. Everyone who interviewed gets one of their own. */
export function People({ letter }: { letter: OpenLetter }): JSX.Element | null {
  const { facts, reader = NOBODY, process, kind } = letter;
  const to = goesTo(kind.id);
  const isThanks = to === 'each';
  const people = facts.interviewers.length > 0 ? facts.interviewers : [NOBODY];
  const another = () => {
    if (reader.name.trim()) addReader();
    setTimeout(() => goTo(slotId('greeting', 'reader')));
  };
  if (to === 'outside' || (!isThanks && people.length < 2)) return null;
  return (
    <fieldset class="people">
      <legend class="label">{isThanks ? 'A letter to each person you met' : 'Who it goes to'}</legend>
      <div class="chips">
        {people.map(({ id, name }, index) => (
          <label class="chip" key={id}>
            <input type="radio" name="letter-to" checked={id === reader.id} onChange={() => turnTo(id)} />
            <span><span><bdi>{name.trim() || `Person ${index + 1}`}</bdi>{sayLogged(process, kind.id, id)}</span></span>
          </label>
        ))}
        {isThanks && <button type="button" class="button quiet" onClick={another}>Add another</button>}
      </div>
    </fieldset>
  );
}
