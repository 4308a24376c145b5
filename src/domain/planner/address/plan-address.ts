import type { LogEntry } from '../../contact-log';
import type { Contact, Interviewer } from '../../interview';
import type { IsoDate } from '../../iso-date';
import { msOfMoment } from '../../zoned-time';
import { readDays, readWeekend, writeDays } from './address-days';
import { FIELDS, type SimpleFacts } from './address-fields';
import { type Numbered, readEntry, writeEntry } from './address-log';
import { oneOf, readText, readWords, tidyWords, writeText } from './address-values';

/** What an address holds of a process: its facts and its days off; no letters, ticks or email addresses. */
export type AddressedPlan = {
  facts: SimpleFacts & { interviewers: Interviewer[]; contacts?: Contact[]; reader?: string; log: LogEntry[] };
  closedDays: IsoDate[];
  openDays: IsoDate[];
  weekend?: number[];
};

/** Why an address cannot be opened: `field` and `value` are what cannot be read of it. */
export type AddressProblem =
  | { problem: 'not-a-plan' | 'newer' | 'too-long' | 'nothing-in-it' }
  | { problem: 'unreadable'; field: string; value: string };

/** The plan of an address, with the names of the fields that were left out because they are not known here. */
export type ReadAddress = { plan: AddressedPlan; unknown: string[] };

const VERSION = '1';
/** Longer addresses are cut by one program or another. */
export const MOST_ADDRESS = 8000;
const MOST_PEOPLE = 30;
const MOST_ENTRIES = 200;
const MOST_SHOWN = 40;

const readRole = oneOf<Contact['as']>('coordinator', 'recruiter');

/** @returns field and value of each thing the plan holds, in the order in which the address says them */
function* sayings({ facts, closedDays, openDays, weekend }: AddressedPlan, withNames: boolean): Generator<[string, string]> {
  const people = [...facts.interviewers, ...(facts.contacts ?? [])];
  const place = (id: string) => people.findIndex((one) => one.id === id) + 1 || undefined;
  if (withNames) for (const { name } of facts.interviewers) yield ['person', tidyWords(name)];
  else if (facts.interviewers.length > 0) yield ['people', String(facts.interviewers.length)];
  for (const { as, name } of facts.contacts ?? []) yield ['also', withNames && tidyWords(name) ? `${as},${tidyWords(name)}` : as];
  for (const { name, isName, write } of FIELDS) {
    const said = isName && !withNames ? undefined : write(facts);
    const value = isName && said ? tidyWords(said) : said;
    if (value !== undefined && value !== '') yield [name, value];
  }
  const reader = facts.reader === undefined ? undefined : place(facts.reader);
  if (reader) yield ['asks-go-to', String(reader)];
  const numbered: Numbered = { numberOf: place, idOf: () => undefined };
  for (const entry of facts.log) yield [entry.direction === 'out' ? 'sent' : 'heard', writeEntry(entry, numbered)];
  for (const days of writeDays(closedDays)) yield ['closed', days];
  for (const days of writeDays(openDays)) yield ['works', days];
  if (weekend) yield ['weekend', weekend.join()];
}

/**
 * A plan as the fragment of an address, in named fields that can be read. Names of people, employer and
 * role are in it only where that was chosen.
 * @example planAddress(plan, { withNames: false }) // "plan=1&people=2&date=2026-03-03&start=10:00&zone=Europe/Berlin"
 */
export const planAddress = (plan: AddressedPlan, { withNames }: { withNames: boolean }): string =>
  [['plan', VERSION], ...sayings(plan, withNames)].map(([field = '', value = '']) => `${field}=${writeText(value)}`).join('&');

/** Whether a fragment means to be a plan. */
export const isPlanAddress = (fragment: string): boolean => /^#?plan=/.test(fragment);

type Reading = { facts: SimpleFacts; interviewers: Interviewer[]; contacts: Contact[]; lines: [LogEntry['direction'], string][] }
  & Pick<AddressedPlan, 'closedDays' | 'openDays' | 'weekend'> & { reader?: string };

const nobody = (name = ''): Interviewer => ({ id: '', name });

/** Fields that are no single fact; each says whether it could make sense of the text. */
const OTHERS: Record<string, (text: string, reading: Reading) => boolean> = {
  people: (text, { interviewers }) => {
    const count = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
    for (let n = 0; n < count && n < MOST_PEOPLE; n++) interviewers.push(nobody());
    return count > 0 && count <= MOST_PEOPLE;
  },
  person: (text, { interviewers }) => {
    const name = text === '' ? '' : readWords(text);
    if (name !== undefined) interviewers.push(nobody(name));
    return name !== undefined && interviewers.length <= MOST_PEOPLE;
  },
  also: (text, { contacts }) => {
    const [role = '', ...rest] = text.split(',');
    const as = readRole(role);
    const name = rest.length === 0 ? '' : readWords(rest.join(','));
    if (as && name !== undefined) contacts.push({ ...nobody(name), as });
    return as !== undefined && name !== undefined && contacts.length <= 2;
  },
  'asks-go-to': (text, reading) => {
    reading.reader = text;
    return /^[1-9]\d?$/.test(text);
  },
  sent: (text, { lines }) => lines.push(['out', text]) <= MOST_ENTRIES,
  heard: (text, { lines }) => lines.push(['in', text]) <= MOST_ENTRIES,
  closed: (text, { closedDays }) => closedDays.push(...(readDays(text) ?? [])) > 0 && readDays(text) !== undefined,
  works: (text, { openDays }) => openDays.push(...(readDays(text) ?? [])) > 0 && readDays(text) !== undefined,
  weekend: (text, reading) => {
    const days = readWeekend(text);
    if (days) reading.weekend = days;
    return days !== undefined;
  },
};

const unreadable = (field: string, value: string): AddressProblem =>
  ({ problem: 'unreadable', field, value: value.slice(0, MOST_SHOWN) });

/** People get their ids here; what refers to them by number then finds them. */
function planOf({ facts, interviewers, contacts, lines, reader, closedDays, openDays, weekend }: Reading): AddressedPlan | AddressProblem {
  const people = [...interviewers, ...contacts];
  people.forEach((one, index) => { one.id = `p${index + 1}`; });
  const numbered: Numbered = { numberOf: () => undefined, idOf: (number) => people[number - 1]?.id };
  const log: LogEntry[] = [];
  for (const [direction, text] of lines) {
    const entry = readEntry(direction, text, numbered);
    if (!entry) return unreadable(direction === 'out' ? 'sent' : 'heard', text);
    log.push(entry);
  }
  const asked = reader === undefined ? undefined : people[Number(reader) - 1]?.id;
  if (reader !== undefined && asked === undefined) return unreadable('asks-go-to', reader);
  return {
    facts: {
      ...facts, interviewers,
      ...(contacts.length > 0 && { contacts }), ...(asked && { reader: asked }),
      log: log.sort((one, other) => msOfMoment(one.at) - msOfMoment(other.at)),
    },
    closedDays: [...new Set(closedDays)].sort(), openDays: [...new Set(openDays)].sort(), ...(weekend && { weekend }),
  };
}

/**
 * Reads a fragment, whatever is in it. A field that is not known here is left out and named; a value that
 * makes no sense refuses the whole, because half a plan would be another plan.
 */
export function readPlanAddress(fragment: string): ReadAddress | AddressProblem {
  if (!isPlanAddress(fragment)) return { problem: 'not-a-plan' };
  if (fragment.length > MOST_ADDRESS) return { problem: 'too-long' };
  const [first = '', ...rest] = fragment.replace(/^#/, '').split('&').filter(Boolean);
  const version = first.slice('plan='.length);
  if (version !== VERSION) return { problem: /^[1-9]\d{0,3}$/.test(version) ? 'newer' : 'not-a-plan' };
  const reading: Reading = { facts: {}, interviewers: [], contacts: [], lines: [], closedDays: [], openDays: [] };
  const unknown: string[] = [];
  for (const saying of rest) {
    const [name = '', ...values] = saying.split('=');
    const [field, value] = [readText(name), readText(values.join('='))];
    const simple = FIELDS.find((one) => one.name === field);
    const other = Object.hasOwn(OTHERS, field) ? OTHERS[field] : undefined;
    if (simple) {
      const facts = simple.read(value, reading.facts);
      if (!facts) return unreadable(field, value);
      reading.facts = facts;
    } else if (!other) unknown.push(field.slice(0, MOST_SHOWN));
    else if (!other(value, reading)) return unreadable(field, value);
  }
  const plan = planOf(reading);
  if ('problem' in plan) return plan;
  if (!plan.facts.date && !plan.facts.appliedOn) return { problem: 'nothing-in-it' };
  return { plan, unknown };
}
