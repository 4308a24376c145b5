import { array, custom, looseObject, optional, record, safeParse, union } from 'valibot';
import type { Check, Shape } from '../record';

/*
 * The shape of what is stored, as checked on every reading. Version 1 is the first; when a field
 * changes its meaning, raise the version and let `migrate` walk older values up, step by step.
 * Shapes are checked, not sense: 31 February passes here and is answered by the planner at its field.
 */
const words = custom<string>((value) => typeof value === 'string');
const yesOrNo = custom<boolean>((value) => typeof value === 'boolean');
const written = (pattern: RegExp) => custom<string>((value) => typeof value === 'string' && pattern.test(value));
const oneOf = (...values: string[]) => custom<string>((value) => values.includes(value as string));
const day = written(/^\d{1,6}-\d\d?-\d\d?$/);
const time = optional(written(/^\d\d?:\d\d?$/));
const moment = written(/^\d{1,6}-\d\d?-\d\d?T[\d:.,+Z-]+$/);
const channel = oneOf('email', 'phone', 'voicemail', 'post', 'in-person', 'other');
const maybe = {
  words: optional(words), day: optional(day), moment: optional(moment), yes: optional(yesOrNo),
  channel: optional(channel), oneOf: (...values: string[]) => optional(oneOf(...values)),
};

const logged = { at: moment, channel, with: maybe.words };
const news = oneOf('reply', 'call-back', 'update', 'next-round', 'info-request', 'we-will-contact', 'offer', 'rejection');
const logEntry = union([
  looseObject({ direction: oneOf('out'), ...logged, kinds: array(words), scheduled: maybe.yes }),
  looseObject({ direction: oneOf('in'), ...logged, news }),
]);

const me = looseObject({ name: maybe.words, email: maybe.words, phone: maybe.words, country: maybe.words, region: maybe.words });

const facts = looseObject({
  employer: maybe.words, role: maybe.words, tz: maybe.words, country: maybe.words, region: maybe.words, reader: maybe.words,
  date: maybe.day, start: time, end: time, approximate: maybe.yes,
  kind: maybe.oneOf('phone', 'video', 'on-site'),
  trade: maybe.oneOf('traditional', 'other'),
  material: maybe.oneOf('short', 'long'),
  cardWanted: maybe.yes, contactInside: maybe.yes, wantsJob: maybe.yes, callOk: maybe.yes,
  interviewers: array(looseObject({ id: words, name: words, email: maybe.words, topic: maybe.words })),
  contacts: optional(array(looseObject({ id: words, name: words, email: maybe.words, topic: maybe.words, as: oneOf('coordinator', 'recruiter') }))),
  promise: optional(looseObject({ phrase: words, saidOn: maybe.day })),
  invited: optional(looseObject({ on: day, mode: oneOf('if-nothing-by', 'on') })),
  instruction: optional(looseObject({ for: oneOf('thanks', 'status'), date: maybe.day, time, channel: maybe.channel })),
  signal: maybe.oneOf('positive', 'keep-posted', 'neutral', 'negative', 'we-will-contact'),
  rapport: maybe.oneOf('strong', 'normal'),
  rating: maybe.oneOf('outstanding', 'good', 'slip', 'bad'),
  outcome: maybe.oneOf('pending', 'update', 'next-round', 'info-request', 'offer', 'rejection'),
  offer: optional(looseObject({
    deadline: maybe.day, reviewedOn: maybe.day, agreedOn: maybe.day, declinedOn: maybe.day,
    openPoints: maybe.oneOf('clarify', 'negotiate'),
  })),
  asksNoContact: maybe.yes, taskDue: maybe.day, withdrawsOn: maybe.day, otherOffer: maybe.day,
  field: maybe.oneOf('academic', 'government', 'it'),
  route: maybe.oneOf('agency', 'first-screen', 'campus', 'later-round', 'internal'),
  agreedCall: optional(looseObject({ on: day, at: words })),
  wantsFeedback: maybe.yes, appliedOn: maybe.day,
  log: array(logEntry),
});

const draft = looseObject({
  answers: looseObject({
    parts: record(words, looseObject({ answer: maybe.words, starter: maybe.words, rewritten: maybe.words, left: maybe.yes })),
    placed: optional(array(looseObject({ part: words, paragraph: custom<number>(Number.isInteger) }))),
    to: maybe.words, from: optional(me), subject: maybe.words,
  }),
  text: maybe.words, earlier: maybe.words, subject: maybe.words,
  mode: oneOf('parts', 'free'),
  editedAt: moment, copiedAt: maybe.moment, settled: maybe.yes,
  dismissed: optional(array(words)),
});

const weekday = custom<number>((value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7);
const office = looseObject({
  holidays: optional(looseObject({ days: array(day), until: day })),
  openDays: optional(array(day)),
  weekend: optional(array(weekday)),
});

const process = looseObject({
  id: written(/^[a-z0-9-]{1,40}$/),
  facts,
  closedDays: array(day),
  office: optional(office),
  drafts: record(words, draft),
  ticks: record(words, yesOrNo),
  awaiting: optional(looseObject({ kind: words, to: maybe.words, at: moment, notYetOn: maybe.day })),
  editedAt: maybe.moment, example: maybe.yes,
});

const SHAPES = { process, me, pointer: words } satisfies Record<Shape, unknown>;

/** Checks a stored or imported value against its shape. Unknown fields stay in it. */
export const checkShape: Check = (shape, value) => {
  const checked = safeParse(SHAPES[shape], value);
  return checked.success ? { value: checked.output } : undefined;
};
