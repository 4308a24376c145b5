import type { ComponentChildren, ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { goesTo } from '../../domain/composer/goes-to';
import { peopleOf, readersOf } from '../../domain/composer/reader-of';
import type { Interviewer } from '../../domain/interview';
import { Unfolding } from '../notebook/unfolding';
import { loggedLetter, turnTo } from './letter-actions';
import { draftKey } from '../../stores/draft';
import type { Process } from '../../stores/notebook';
import { rightNow } from '../../stores/today';
import type { OpenLetter } from './use-letter';

const NOBODY: Interviewer = { id: '', name: '' };

const loadSomeoneElse = (): Promise<ComponentType<{ letter: OpenLetter }>> => import('./on-use/someone-else').then((part) => part.SomeoneElse);

const addAnother = () => import('./on-use/add-reader').then(({ addReader }) => addReader());

/** What has become of a person's letter, in a word or two behind the name. */
function sayLogged(process: Process | undefined, kind: string, to: string): string {
  const entry = loggedLetter(process, kind, to);
  if (!entry) return '';
  return entry.scheduled && Date.parse(entry.at) > Date.parse(rightNow()) ? ', set to go out' : ', sent';
}

/** Those whom letters of this kind are begun to: each person, and those who get one together. */
function choicesOf({ facts, process, kind, answers }: OpenLetter): { to: string; name: string }[] {
  const people = peopleOf(facts);
  const together = [...Object.keys(process?.drafts ?? {}), draftKey(kind.id, answers.to)]
    .map((key) => key.split(':')).filter(([one, to]) => one === kind.id && to?.includes('+')).map(([, to = '']) => to);
  return [
    ...(people.length > 0 ? people : [NOBODY]).map((one, index) => (
      { to: one.id, name: one.name.trim() || ('as' in one ? `the ${one.as as string}` : `Person ${index + 1}`) })),
    ...[...new Set(together)].map((to) => ({ to, name: readersOf(facts, to).map(({ name }) => name.trim()).join(', ') })),
  ];
}

/**
 * Above the sheet: whose letter lies there. Everyone who interviewed gets one of their own.
 * @param children what is said of that under the names
 */
export function People({ letter, children }: { letter: OpenLetter; children: ComponentChildren }): JSX.Element | null {
  const { process, kind, answers, reader } = letter;
  const [failed, setFailed] = useState(false);
  const goes = goesTo(kind.id);
  if (goes === 'outside') return null;
  const chosen = answers.to ?? reader?.id ?? '';
  const choices = choicesOf(letter);
  return (
    <fieldset class="people">
      <legend class="label">{goes === 'each' ? 'One for each person you met' : 'Who it goes to'}</legend>
      <div class="chips">
        {choices.map(({ to, name }) => (
          <label class="chip" key={to}>
            <input type="radio" name="letter-to" checked={to === chosen} onChange={() => turnTo(to)} />
            <span><span><bdi>{name}</bdi>{sayLogged(process, kind.id, to)}</span></span>
          </label>
        ))}
        {goes === 'each' && <button type="button" class="button quiet" onClick={() => addAnother().then(() => setFailed(false), () => setFailed(true))}>Add another</button>}
      </div>
      {failed && <p class="hint" role="alert">Nobody was added, as a part of this page could not be fetched. Once you are online, press it again.</p>}
      {children}
      <Unfolding name="someone-else" summary="Others it can go to, several at once, or one fewer" load={loadSomeoneElse} part={{ letter }} />
    </fieldset>
  );
}
