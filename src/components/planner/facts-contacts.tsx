import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Contact } from '../../domain/interview';
import { editInterviewer } from '../../stores/notebook';
import { addContact, putPersonBack, takePersonOut } from '../../stores/on-use/people';
import { announce } from '../notebook/announcement';

const ROLES: readonly { as: Contact['as']; label: string; add: string }[] = [
  { as: 'coordinator', label: 'Who arranged it', add: 'Add who arranged it' },
  { as: 'recruiter', label: 'The recruiter, or the agency', add: 'Add a recruiter or an agency' },
];

/** Those who took no part but arranged it, or stand between: they get no thanks of the plan's, and may get the questions. */
export function FactsContacts({ contacts = [] }: { contacts: Contact[] | undefined }): JSX.Element {
  const added = useRef<string>();
  const undo = useRef<HTMLButtonElement>(null);
  const [before, setBefore] = useState<Contact>();
  useLayoutEffect(() => {
    const field = added.current && document.getElementById(`name-${added.current}`);
    if (!field) return;
    added.current = undefined;
    field.focus();
  });
  useLayoutEffect(() => {
    if (before) undo.current?.focus();
  }, [before]);
  const remove = (contact: Contact, label: string) => {
    setBefore(contact);
    takePersonOut(contact.id);
    announce(`${contact.name || label} is removed. You can undo it.`);
  };
  const putBack = () => {
    if (before) putPersonBack(before);
    added.current = before?.id;
    setBefore(undefined);
    announce('The removal is undone.');
  };
  return (
    <>
      {ROLES.flatMap(({ as, label }) => contacts.filter((one) => one.as === as).map((contact) => (
        <div key={contact.id} class="person">
          <div class="field">
            <label for={`name-${contact.id}`}>{label}</label>
            <input id={`name-${contact.id}`} value={contact.name} autocomplete="off"
              onInput={(event) => editInterviewer(contact.id, { name: event.currentTarget.value })} />
          </div>
          <button type="button" class="button quiet" onClick={() => remove(contact, label)}>
            Remove<span class="visually-hidden"> {contact.name || label}</span>
          </button>
        </div>
      )))}
      <p class="actions">
        {ROLES.filter(({ as }) => !contacts.some((one) => one.as === as)).map(({ as, add }) => (
          <button key={as} type="button" class="button quiet" onClick={() => { added.current = addContact(as); }}>{add}</button>
        ))}
        {before && <button type="button" class="button quiet" ref={undo} onClick={putBack}>Undo the removal</button>}
      </p>
    </>
  );
}
