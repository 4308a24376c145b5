import type { Answers } from '../domain/composer/draft';
import type { Facts } from '../domain/interview';
import type { IsoDate, IsoMoment } from '../domain/iso-date';

/** Facts as they grow: a letter can be begun before anyone has said when the interview was. */
export type Notes = Partial<Pick<Facts, 'date' | 'start'>> & Omit<Facts, 'date' | 'start'>;

/** True once date and start are known, and with them a plan. */
export function hasInterview(notes: Notes): notes is Facts {
  return notes.date !== undefined && notes.start !== undefined;
}

/** One letter as this person has it. The answers stay when the text is edited freely. */
export type Draft = {
  answers: Answers;
  /** The whole text once it was edited freely; kept when they go back to the questions. */
  text?: string;
  mode: 'parts' | 'free';
  /** The text before it was written again from the answers. */
  earlier?: string;
  subject?: string;
  editedAt: IsoMoment;
  copiedAt?: IsoMoment;
  /** They have said what became of the last copy (sent, or changed their mind). */
  settled?: boolean;
  /** Findings they have waved away, by id. */
  dismissed?: string[];
};

/** A letter that was copied or opened in mail; the page asks "Did it go?" when they return. */
export type Awaiting = {
  kind: string;
  /** Interviewer id. */
  to?: string;
  at: IsoMoment;
  /** The day they said "not yet"; the question comes back the day after. */
  notYetOn?: IsoDate;
};

/** When their office is open, as the country and the person say; what is left out is as usual. */
export type Office = {
  /** Public holidays of their country and region on which they are closed, and the last day for which these are known. */
  holidays?: { days: IsoDate[]; until: IsoDate };
  /** Public holidays on which they work all the same; they are not among those above. */
  openDays?: IsoDate[];
  /** Days of their weekend, 1 is Monday. */
  weekend?: number[];
};

/** The interviews with one employer for one role, and all that belongs to them. */
export type Process = {
  id: string;
  facts: Notes;
  /** Days without office hours that they added by hand. */
  closedDays: IsoDate[];
  office?: Office;
  /** By `draftKey(kind, to)`. */
  drafts: Record<string, Draft>;
  /** What they ticked (true) or unticked (false) themselves, by checklist item. */
  ticks: Record<string, boolean>;
  awaiting?: Awaiting;
  /** Last change of anything here; of two copies the later one leads when a file is read back. */
  editedAt?: IsoMoment;
  /** The example: made up, kept in this tab only, never saved to a file. */
  example?: boolean;
};

/** The person's own name and how to reach them, for the close of every letter. */
export type Me = {
  name?: string; email?: string; phone?: string;
  /** Where they are themselves; its holidays are shown and move nothing (guidance A56). */
  country?: string; region?: string;
};

/** Some fields of T to change; `undefined` takes one away. */
export type Patch<T> = { [Field in keyof T]?: T[Field] | undefined };

/** T with the patch applied; a field patched to `undefined` is gone, not set to undefined. */
export function patched<T extends object>(whole: T, patch: Patch<T>): T {
  return Object.fromEntries(Object.entries({ ...whole, ...patch }).filter(([, value]) => value !== undefined)) as T;
}

/** All days on which they are closed besides weekends. */
export const closedDaysOf = ({ closedDays, office }: Pick<Process, 'closedDays' | 'office'>): readonly IsoDate[] =>
  closedDays.concat(office?.holidays?.days ?? []);

/** A process of which nothing is known yet. */
export function newProcess(id: string, facts: Partial<Notes> = {}): Process {
  return { id, facts: { interviewers: [], log: [], ...facts }, closedDays: [], drafts: {}, ticks: {} };
}
