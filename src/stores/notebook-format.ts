import {
  array, boolean, literal, looseObject, maxLength, optional, picklist, pipe, record, regex, string, union,
} from 'valibot';
import type { Me, Process } from './process';
import type { Format } from './record';

/*
 * The shape of what is stored, as checked on every reading. Version 1 is the first; when a field
 * changes its meaning, raise the version and let `migrate` walk older values up, step by step.
 * Shapes are checked, not sense: 31 February passes here and is answered by the planner at its field.
 */
const words = pipe(string(), maxLength(100_000));
const day = pipe(string(), regex(/^\d{1,6}-\d\d?-\d\d?$/));
const time = pipe(string(), regex(/^\d\d?:\d\d?$/));
const moment = pipe(string(), regex(/^\d{1,6}-\d\d?-\d\d?T[\d:.,+Z-]+$/));
const maybe = { words: optional(words), day: optional(day), time: optional(time), moment: optional(moment), yes: optional(boolean()) };
const channel = picklist(['email', 'phone', 'voicemail', 'post', 'in-person', 'other']);
const news = picklist([
  'reply', 'call-back', 'update', 'next-round', 'info-request', 'we-will-contact', 'offer', 'rejection',
]);

const logged = { at: moment, channel, with: maybe.words };
const logEntry = union([
  looseObject({ direction: literal('out'), ...logged, kinds: array(words), scheduled: maybe.yes }),
  looseObject({ direction: literal('in'), ...logged, news }),
]);

const me = looseObject({ name: maybe.words, email: maybe.words, phone: maybe.words });

const facts = looseObject({
  employer: maybe.words, role: maybe.words,
  date: maybe.day, start: maybe.time, end: maybe.time, approximate: maybe.yes, tz: maybe.words,
  kind: optional(picklist(['phone', 'video', 'on-site'])),
  trade: optional(picklist(['traditional', 'other'])),
  cardWanted: maybe.yes,
  material: optional(picklist(['short', 'long'])),
  reader: maybe.words, contactInside: maybe.yes,
  interviewers: array(looseObject({ id: words, name: words, email: maybe.words, topic: maybe.words })),
  promise: optional(looseObject({ phrase: words, saidOn: maybe.day })),
  invited: optional(looseObject({ on: day, mode: picklist(['if-nothing-by', 'on']) })),
  instruction: optional(looseObject({
    for: picklist(['thanks', 'status']), date: maybe.day, time: maybe.time, channel: optional(channel),
  })),
  signal: optional(picklist(['positive', 'keep-posted', 'neutral', 'negative', 'we-will-contact'])),
  rapport: optional(picklist(['strong', 'normal'])),
  rating: optional(picklist(['outstanding', 'good', 'slip', 'bad'])),
  wantsJob: maybe.yes, callOk: maybe.yes,
  outcome: optional(picklist(['pending', 'update', 'next-round', 'info-request', 'offer', 'rejection'])),
  log: array(logEntry),
});

const draft = looseObject({
  answers: looseObject({
    parts: record(words, looseObject({ answer: maybe.words, starter: maybe.words, rewritten: maybe.words, left: maybe.yes })),
    to: maybe.words, from: optional(me), subject: maybe.words,
  }),
  text: maybe.words,
  mode: picklist(['parts', 'free']),
  subject: maybe.words,
  editedAt: moment, copiedAt: maybe.moment, settled: maybe.yes,
  dismissed: optional(array(words)),
});

const process = looseObject({
  id: pipe(string(), regex(/^[a-z0-9-]{1,40}$/)),
  facts,
  closedDays: array(day),
  drafts: record(words, draft),
  ticks: record(words, boolean()),
  awaiting: optional(looseObject({ kind: words, to: maybe.words, at: moment, notYetOn: maybe.day })),
  editedAt: maybe.moment,
  example: maybe.yes,
});

export const PROCESS_FORMAT: Format<Process> = { version: 1, schema: process };
export const ME_FORMAT: Format<Me> = { version: 1, schema: me };
/** The id of the process that is open. */
export const POINTER_FORMAT: Format<string> = { version: 1, schema: words };
