import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Facts, Interviewer } from '../../domain/interview';
import { addInterviewer, editFacts, editInterviewer, removeInterviewer } from '../../stores/notebook';
import { announce } from '../notebook/announcement';
import { ChoiceField } from './choice-field';
import { FactsContacts } from './facts-contacts';

export type FactsPeopleProps = { facts: Facts };

function Person({ person, number, onRemove }: { person: Interviewer; number: number; onRemove: () => void }) {
  const { id, name, email = '' } = person;
  return (
    <li class="person">
      <div class="field">
        <label for={`name-${id}`}>Name<span class="visually-hidden"> of person {number}</span></label>
        <input id={`name-${id}`} value={name} autocomplete="off"
          onInput={(event) => editInterviewer(id, { name: event.currentTarget.value })} />
      </div>
      <div class="field">
        <label for={`email-${id}`}>Email, if you have it<span class="visually-hidden"> (person {number})</span></label>
        <input id={`email-${id}`} type="email" value={email} autocomplete="off" spellcheck={false}
          onInput={(event) => editInterviewer(id, { email: event.currentTarget.value || undefined })} />
      </div>
      <button type="button" class="button quiet" onClick={onRemove}>
        Remove<span class="visually-hidden"> {name || `person ${number}`}</span>
      </button>
    </li>
  );
}

/** One person gets the questions: two readers asked the same look pressing (guidance P7). */
function Reader({ people, reader = '' }: { people: readonly Interviewer[]; reader: string | undefined }) {
  if (people.length < 2) return null;
  return (
    <ChoiceField id="reader" label="Who gets your questions?" value={reader}
      hint={<>One person only: whoever named a day or told you to write, else the one you would work for. <a href="#whom">Whom to write to</a></>}
      options={[{ id: '', label: 'I have not decided' }, ...people.map(({ id, name }, index) => ({ id, label: name || `Person ${index + 1}` }))]}
      onValue={(id) => editFacts({ reader: id || undefined })} />
  );
}

/** Who took part: each of them gets thanks of their own. */
export function FactsPeople({ facts: { interviewers, contacts, reader } }: FactsPeopleProps): JSX.Element {
  const added = useRef<string>();
  const [before, setBefore] = useState<Interviewer[]>();
  const add = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const field = added.current && document.getElementById(`name-${added.current}`);
    if (!field) return;
    added.current = undefined;
    field.focus();
  });
  useLayoutEffect(() => {
    if (before) undo.current?.focus();
  }, [before]);
  const addOne = () => {
    added.current = addInterviewer();
    announce(`Person ${interviewers.length + 1} is added.`);
  };
  const remove = ({ id, name }: Interviewer, number: number) => {
    setBefore(interviewers);
    removeInterviewer(id);
    announce(`${name || `Person ${number}`} is removed. You can undo it.`);
  };
  const putBack = () => {
    editFacts({ interviewers: before ?? interviewers });
    setBefore(undefined);
    announce('The removal is undone.');
    add.current?.focus();
  };
  return (
    <div class="facts flow">
      {interviewers.length > 0 && (
        <ol role="list" class="people">
          {interviewers.map((person, index) => (
            <Person key={person.id} person={person} number={index + 1} onRemove={() => remove(person, index + 1)} />
          ))}
        </ol>
      )}
      <Reader people={[...interviewers, ...(contacts ?? [])]} reader={reader} />
      <p class="actions">
        <button type="button" class="button" ref={add} onClick={addOne}>
          {interviewers.length > 0 ? 'Add someone' : 'Add who you met'}
        </button>
        {before && (
          <button type="button" class="button quiet" ref={undo} onClick={putBack}>Undo the removal</button>
        )}
      </p>
      <FactsContacts contacts={contacts} />
    </div>
  );
}
