import type { OpenSlot } from '../../domain/composer/draft';
import type { Part } from '../../domain/composer/message-kind';
import type { SlotKind } from './slot';
import type { OpenLetter } from './use-letter';

/** Ids in the page of the fields of a letter. */
export const slotId = (part: string, slot: string): string => `${part}-${slot === 'readers' ? 'reader' : slot}`;
export const partFieldId = (part: string): string => `${part}-own`;
export const hintId = (part: string): string => `${part}-hint`;

/** The field that a missing slot is filled in. */
export const fieldOf = ({ part, slot }: OpenSlot): string => slotId(part, slot);

/** Slots that nobody is asked for: they wait quietly. */
const QUIET: Record<string, string> = { email: 'your email address', phone: 'your phone number' };

const KINDS: Record<string, SlotKind> = {
  answer: 'sentence', day: 'date', promised: 'date', invited: 'date', applied: 'date', deadline: 'date', sender: 'name', email: 'email', phone: 'tel',
};
export const kindOfSlot = (slot: string): SlotKind => KINDS[slot] ?? 'fact';

/** What a slot asks. */
export const questionOf = (part: Part, slot: string, { kind }: OpenLetter): string =>
  (slot === 'answer' ? part.prompt : (kind.words.slots[slot] ?? QUIET[slot] ?? slot));

/** What stands in a slot, to the letter: a space at its end is still being typed. */
export function rawValue({ answers, facts, reader }: OpenLetter, part: Part, slot: string): string {
  const values: Record<string, string | undefined> = {
    reader: reader?.name, readers: reader?.name,
    role: facts.role, employer: facts.employer,
    day: facts.date, promised: facts.promise?.phrase, invited: facts.invited?.on,
    applied: facts.appliedOn, deadline: facts.offer?.deadline,
    sender: answers.from?.name, email: answers.from?.email, phone: answers.from?.phone,
    answer: answers.parts[part.id]?.answer ?? (part.from && { topic: reader?.topic, phone: answers.from?.phone }[part.from]),
  };
  const value = values[slot] ?? '';
  return kindOfSlot(slot) === 'date' && !/^\d{4}-/.test(value) ? '' : value;
}
