import { atom } from 'nanostores';
import { peopleOf } from '../../../domain/composer/reader-of';
import { $letter, openDraft } from '../../../stores/draft';
import { $process, addInterviewer } from '../../../stores/notebook';
import { announce } from '../../notebook/announcement';
import { goTo } from '../slot-moves';
import { slotId } from '../slot-names';

/** Id of the person whose name is wanted before another can be added, empty for one who is nowhere yet. */
export const $nameFirst = atom<string | undefined>(undefined);

/** Why nobody is added yet. */
export const NAME_FIRST = 'Put in the name of this person first; then you can add another.';

/** Begins the letter to someone else who was there, or asks for the name of the one whose letter lies there. */
export function addReader(): void {
  const { kind = '', to } = $letter.get() ?? {};
  const isNamed = peopleOf($process.get()?.facts ?? { interviewers: [] }).find(({ id }) => id === to)?.name.trim();
  if (isNamed || to?.includes('+')) {
    openDraft(kind, addInterviewer());
  } else {
    $nameFirst.set(to ?? '');
    announce(NAME_FIRST);
  }
  setTimeout(() => goTo(slotId('greeting', 'reader')));
}
