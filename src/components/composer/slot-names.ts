import type { OpenSlot } from '../../domain/composer/draft';
import type { Part } from '../../domain/composer/message-kind';
import type { OpenLetter } from './use-letter';

/** Ids in the page of the fields of a letter. */
export const slotId = (part: string, slot: string): string => `${part}-${slot === 'readers' ? 'reader' : slot}`;
export const partFieldId = (part: string): string => `${part}-own`;
export const hintId = (part: string): string => `${part}-hint`;

/** The field that a missing slot is filled in. */
export const fieldOf = ({ part, slot }: OpenSlot): string =>
  (part === 'subject' ? 'letter-subject' : slotId(part, slot));

/** Slots that hold a day. */
export const DAY_SLOTS: ReadonlySet<string> = new Set(['day', 'promised', 'invited']);

/** What stands in a slot, to the letter: a space at its end is still being typed. */
export function rawValue({ answers, facts, reader }: OpenLetter, part: Part, slot: string): string {
  const given = answers.parts[part.id];
  const values: Record<string, string | undefined> = {
    reader: reader?.name, readers: reader?.name,
    role: facts.role, employer: facts.employer,
    day: facts.date, promised: facts.promise?.phrase, invited: facts.invited?.on,
    sender: answers.from?.name, email: answers.from?.email, phone: answers.from?.phone,
    answer: given?.answer ?? (part.from && reader?.topic),
  };
  const value = values[slot] ?? '';
  return DAY_SLOTS.has(slot) && !/^\d{4}-/.test(value) ? '' : value;
}
