import type { Outgoing } from '../../domain/contact-log';
import { goesTo } from '../../domain/composer/goes-to';
import type { Part } from '../../domain/composer/message-kind';
import { peopleOf } from '../../domain/composer/reader-of';
import type { IsoDate } from '../../domain/iso-date';
import { $letter, answerPart, draftKey, openDraft } from '../../stores/draft';
import { $process, addInterviewer, editFacts, editInterviewer, editMe, removeInterviewer, type Process } from '../../stores/notebook';

/** Kinds that go to everyone who interviewed (guidance P1). */
export const thanksEveryone = (kind: string): boolean => goesTo(kind) === 'each';

const NOBODY: Process['facts'] = { interviewers: [], log: [] };

/** Whether someone, or each of several, is still one of the people of the interview. */
const isKnown = (process: Process | undefined, to: string | undefined): boolean => {
  const people = peopleOf(process?.facts ?? NOBODY);
  return to?.split('+').every((id) => people.some((one) => one.id === id)) ?? false;
};

/** True when a message of this kind to this person is in the log, sent or set to go out. */
export const isLogged = (process: Process | undefined, kind: string, to: string): boolean =>
  loggedLetter(process, kind, to) !== undefined;

/** The log's entry for this letter to this person, sent or set to go out. */
export const loggedLetter = (process: Process | undefined, kind: string, to: string): Outgoing | undefined =>
  process?.facts.log.find((entry): entry is Outgoing =>
    entry.direction === 'out' && entry.with === to && entry.kinds.some((one) => kind.split('+').includes(one)));

/** Whose letter opens: the one asked for, else the first who has not got it, else the usual reader; nobody's of the interview where it goes to somebody else. */
export function firstReader(process: Process | undefined, kind: string, wanted?: string): string | undefined {
  if (goesTo(kind) === 'outside') return undefined;
  const { interviewers, reader } = process?.facts ?? NOBODY;
  const waiting = thanksEveryone(kind) ? interviewers.find(({ id }) => !isLogged(process, kind, id))?.id : reader;
  return [wanted, waiting, interviewers[0]?.id].find((to) => isKnown(process, to));
}

/** Opens the letter of this kind that is next in the open interview. */
export function openLetter(kind: string, wanted?: string): void {
  openDraft(kind, firstReader($process.get(), kind, wanted));
}

/** The person the open letter goes to; someone without a name yet where nobody is known, and nobody where it goes outside. */
export function withReader(): string {
  const { kind = '', to } = $letter.get() ?? {};
  if (goesTo(kind) === 'outside') return '';
  const process = $process.get();
  if (to !== undefined && isKnown(process, to)) return to;
  const id = process?.facts.interviewers[0]?.id ?? addInterviewer();
  openDraft(kind, id);
  return id;
}

/** Turns to another person's letter. Someone who was added and never written to is taken out again. */
export function turnTo(to: string): void {
  const { kind = '', to: before } = $letter.get() ?? {};
  openDraft(kind, to);
  const { facts, drafts } = $process.get() ?? {};
  const left = facts?.interviewers.find(({ id }) => id === before && id !== to);
  const isBlank = left && !left.name && !left.topic && !left.email && !drafts?.[draftKey(kind, left.id)];
  if (isBlank) removeInterviewer(left.id);
  if (goesTo(kind) === 'asked' && !to.includes('+')) editFacts({ reader: to });
}

/** A rough start stands in until the person gives one, as on the home page. */
const withRoughStart = (date: IsoDate) =>
  ($process.get()?.facts.start ? { date } : { date, start: '14:00' as const, approximate: true });

/**
 * A name typed before the script arrived is a new person where the notebook has another name there:
 * it must not rename someone from an earlier visit.
 */
function nameReader(name: string, isWaking: boolean): void {
  const id = withReader();
  const known = $process.get()?.facts.interviewers.find((one) => one.id === id)?.name;
  if (isWaking && known && known !== name) openDraft($letter.get()?.kind ?? '', addInterviewer({ name }));
  else editInterviewer(id, { name });
}

function answerPartOf(part: Part, answer: string): void {
  const to = withReader();
  if (part.from === 'topic' && !to.includes('+')) editInterviewer(to, { topic: answer || undefined });
  else answerPart(part.id, answer);
}

/** Puts what stands in a slot where it belongs in the notebook. */
export function fillSlot(part: Part, slot: string, value: string, isWaking = false): void {
  const day = (value || undefined) as IsoDate | undefined;
  switch (slot) {
    case 'reader': case 'readers': return nameReader(value, isWaking);
    case 'role': case 'employer': return editFacts({ [slot]: value });
    case 'day': return day && editFacts(withRoughStart(day));
    case 'promised': return editFacts({ promise: day && { phrase: day } });
    case 'applied': return editFacts({ appliedOn: day });
    case 'deadline': return editFacts({ offer: { ...$process.get()?.facts.offer, ...(day && { deadline: day }) } });
    case 'invited': return editFacts({ invited: day && { on: day, mode: $process.get()?.facts.invited?.mode ?? 'on' } });
    case 'sender': return editMe({ name: value || undefined });
    case 'email': case 'phone': return editMe({ [slot]: value || undefined });
    default: return answerPartOf(part, value);
  }
}
