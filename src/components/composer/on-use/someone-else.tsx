import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { goesTo } from '../../../domain/composer/goes-to';
import { peopleOf } from '../../../domain/composer/reader-of';
import type { Contact, Interviewer } from '../../../domain/interview';
import { $letter, openDraft } from '../../../stores/draft';
import { addInterviewer } from '../../../stores/notebook';
import { chooseStarter } from '../../../stores/on-use/letter-edits';
import { addContact, putPersonBack, takePersonOut } from '../../../stores/on-use/people';
import { withReader } from '../letter-actions';
import { goTo } from '../slot-moves';
import { slotId } from '../slot-names';
import type { OpenLetter } from '../use-letter';
import { onceDrawn } from './go-to-text';
import { Together } from './together';

type Props = { letter: OpenLetter };

const CONTACTS: readonly [as: Contact['as'], name: string][] = [
  ['coordinator', 'Whoever arranged the interview'], ['recruiter', 'A recruiter or an agency'],
];

/** Opens the letter to somebody who was just added, at the place for the name. */
function begin(to: string): void {
  openDraft($letter.get()?.kind ?? '', to);
  onceDrawn(() => goTo(slotId('greeting', 'reader')));
}

/** The greeting that names nobody, where this message has one. */
const namelessGreeting = ({ kind }: OpenLetter) => {
  const [greeting] = kind.parts;
  const starter = greeting?.starters.find(({ text }) => !/\{\w+\}/.test(text));
  return greeting && starter && { part: greeting.id, starter: starter.id };
};

/** For someone who was not in this interview after all; and back again. */
function WasThere({ letter: { facts, reader } }: Props) {
  const [taken, setTaken] = useState<Interviewer>();
  const others = peopleOf(facts).filter((one) => one !== reader);
  const takeOut = (person: Interviewer) => {
    setTaken(person);
    takePersonOut(person.id);
    openDraft($letter.get()?.kind ?? '', others[0]?.id);
  };
  const back = (person: Interviewer) => {
    putPersonBack(person);
    openDraft($letter.get()?.kind ?? '', person.id);
    setTaken(undefined);
  };
  return (
    <>
      {reader && others.length > 0 && (
        <li><button type="button" class="button quiet" onClick={() => takeOut(reader)}><span>Take <bdi>{reader.name.trim() || 'this person'}</bdi> out of this interview</span></button></li>
      )}
      {taken && <li><button type="button" class="button quiet" onClick={() => back(taken)}><span>Put <bdi>{taken.name.trim() || 'them'}</bdi> back</span></button></li>}
    </>
  );
}

/** Whom else it can go to: who arranged it, a recruiter, several at once, nobody by name. */
export function SomeoneElse({ letter }: Props): JSX.Element {
  const { facts, kind } = letter;
  const nameless = namelessGreeting(letter);
  const greetNobody = () => {
    if (!nameless) return;
    withReader();
    chooseStarter(nameless.part, nameless.starter);
  };
  return (
    <div class="someone-else-choices">
      <ul role="list">
        {goesTo(kind.id) !== 'each' && <li><button type="button" class="button quiet" onClick={() => begin(addInterviewer())}>Another person you met</button></li>}
        {CONTACTS.filter(([as]) => !facts.contacts?.some((one) => one.as === as)).map(([as, name]) => (
          <li key={as}><button type="button" class="button quiet" onClick={() => begin(addContact(as))}>{name}</button></li>
        ))}
        {nameless && <li><button type="button" class="button quiet" onClick={greetNobody}>I know nobody’s name</button></li>}
        <WasThere letter={letter} />
      </ul>
      <Together letter={letter} />
    </div>
  );
}
