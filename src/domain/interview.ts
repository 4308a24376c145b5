import type { Channel, LogEntry } from './contact-log';
import type { ClockTime, IsoDate, ZoneId } from './iso-date';
import type { Promise } from './promise';

/** Someone who took part in the interview on the employer's side. */
export type Interviewer = {
  /** Stable within its process; log entries and drafts refer to it. */
  id: string;
  name: string;
  email?: string;
  /** The subject or shared interest that this person's letter is about (guidance R19, P4). */
  topic?: string;
};

/** Someone who took no part but arranged it, or stands between: messages can go to them, too. */
export type Contact = Interviewer & { as: 'coordinator' | 'recruiter' };

/** "Write to me if you have heard nothing by C", or "write to me on C" (guidance K3, IC1). */
export type Invitation = { on: IsoDate; mode: 'if-nothing-by' | 'on' };

/** A wish of theirs about how to follow up (guidance T10, TY4, A3). */
export type Instruction = {
  for: 'thanks' | 'status';
  date?: IsoDate;
  time?: ClockTime;
  channel?: Channel;
};

/** How far an offer has come; each day is a day on which something happened, or will (guidance A23). */
export type Offer = {
  /** The last day for an answer, as the employer set it. */
  deadline?: IsoDate;
  reviewedOn?: IsoDate;
  /** What is still open: something to ask, or something to bargain for. */
  openPoints?: 'clarify' | 'negotiate';
  agreedOn?: IsoDate;
  declinedOn?: IsoDate;
};

/** A call for which they named day and time. */
export type AgreedCall = { on: IsoDate; at: ClockTime };

/**
 * One process as the person states it: the interview with one employer for one role.
 * Nothing that the log implies is repeated here (guidance A42).
 */
export type Facts = {
  employer?: string;
  role?: string;
  /** Interview date on the interviewer's calendar. */
  date: IsoDate;
  /** Start on the interviewer's clock. */
  start: ClockTime;
  /** End on the interviewer's clock; without it start + 60 min, by phone + 30 min. */
  end?: ClockTime;
  /** The start was a rough answer ("this afternoon") and is shown as "about". */
  approximate?: boolean;
  /** The interviewer's zone; without it the clock of the person's own device counts. */
  tz?: ZoneId;
  /** The interviewer's country, "DE", and a region of it as the file of its holidays names it, "BY" (A56). */
  country?: string;
  region?: string;
  kind?: 'phone' | 'video' | 'on-site';
  trade?: 'traditional' | 'other';
  cardWanted?: boolean;
  material?: 'short' | 'long';
  /** Id of the interviewer who gets status questions, if known. */
  reader?: string;
  contactInside?: boolean;
  interviewers: Interviewer[];
  contacts?: Contact[];
  promise?: Promise;
  invited?: Invitation;
  instruction?: Instruction;
  signal?: 'positive' | 'keep-posted' | 'neutral' | 'negative' | 'we-will-contact';
  rapport?: 'strong' | 'normal';
  rating?: 'outstanding' | 'good' | 'slip' | 'bad';
  wantsJob?: boolean;
  callOk?: boolean;
  outcome?: 'pending' | 'update' | 'next-round' | 'info-request' | 'offer' | 'rejection';
  offer?: Offer;
  /** "Please do not contact us": said beside the signal that they will; even thanks are optional then. */
  asksNoContact?: boolean;
  /** The field they hire in, where it has customs of its own; for a traditional one, `trade` says so. */
  field?: 'academic' | 'government' | 'it';
  /** The way to this interview, where it changes whether thanks are usual. */
  route?: 'agency' | 'first-screen' | 'campus' | 'later-round' | 'internal';
  /** A call that was agreed, on their clock. */
  agreedCall?: AgreedCall;
  /** The last day for handing in a task to be done at home, as they set it. */
  taskDue?: IsoDate;
  /** The day on which the person made up their mind to step out; with `wantsJob` false. */
  withdrawsOn?: IsoDate;
  /** The last day for an answer to somebody else's offer that stands in no plan here. */
  otherOffer?: IsoDate;
  /** They would like to hear how they did (OF5). */
  wantsFeedback?: boolean;
  /** The day of the application. */
  appliedOn?: IsoDate;
  log: LogEntry[];
};

/** An application that has met silence: it has a day, and no interview yet (guidance T26, AP1). */
export type Application = Omit<Facts, 'date' | 'start' | 'end' | 'appliedOn'> & { appliedOn: IsoDate; date?: undefined; start?: undefined };

/**
 * Interviewer id of the one to propose as reader of status questions: the one named, or the only
 * interviewer. Undefined where nobody can tell (guidance P7). The planner itself goes by `reader` alone.
 */
export const statusReader = ({ reader, interviewers }: Facts): string | undefined =>
  reader ?? (interviewers.length === 1 ? interviewers[0]?.id : undefined);

/** Whether there is no interview yet to plan from, only the day of an application (AP1). */
export const isApplication = (facts: Facts | Application): facts is Application => !facts.date && !!facts.appliedOn;
