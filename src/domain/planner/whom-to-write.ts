import type { Contact, Facts, Interviewer } from '../interview';
import type { Incoming } from '../contact-log';

/** Who a message goes to, and the reason for it, as an id with its sentence in src/content/rules/beside.yaml. */
export type Addressee = { to?: string; why: AddresseeReason };

export type AddresseeReason =
  | 'asked-for-silence' | 'agency' | 'recruiter'
  | 'each-of-them' | 'the-one-you-met' | 'no-address' | 'no-address-organiser' | 'nobody-known' | 'organiser'
  | 'chosen' | 'wrote-last' | 'only-one' | 'the-manager' | 'the-organiser' | 'hr';

/** Thanks and questions go different ways: thanks to everyone who was there, questions to one person. */
export type WhomToWrite = { thanks: Addressee; questions: Addressee };

const as = ({ contacts = [] }: Facts, role: Contact['as']): Contact | undefined => contacts.find((one) => one.as === role);

const hasAddress = ({ email }: Interviewer): boolean => !!email;

/** Everything goes through whoever stands between (evidence, Situations 3 and 4). */
function closedWay(facts: Facts): Addressee | undefined {
  if (facts.asksNoContact) return { why: 'asked-for-silence' };
  const recruiter = as(facts, 'recruiter');
  if (facts.route === 'agency') return { ...(recruiter && { to: recruiter.id }), why: 'agency' };
  return recruiter && { to: recruiter.id, why: 'recruiter' };
}

function thanksTo(facts: Facts): Addressee {
  const { interviewers: [first, second] } = facts;
  const organiser = as(facts, 'coordinator');
  if (!first) return organiser ? { to: organiser.id, why: 'organiser' } : { why: 'nobody-known' };
  if (!facts.interviewers.some(hasAddress)) return organiser ? { to: organiser.id, why: 'no-address-organiser' } : { why: 'no-address' };
  return second ? { why: 'each-of-them' } : { to: first.id, why: 'the-one-you-met' };
}

/** Whoever wrote to them last feels addressed, and so does the one who named the day (guidance P7). */
const lastWriter = ({ log }: Facts): string | undefined =>
  log.filter((entry): entry is Incoming => entry.direction === 'in').at(-1)?.with;

/** The one who was chosen, unless they were taken out of the interview since. */
const readerOf = ({ reader, interviewers, contacts = [] }: Facts): string | undefined =>
  ([...interviewers, ...contacts].some(({ id }) => id === reader) ? reader : undefined);

function questionsTo(facts: Facts): Addressee {
  const { interviewers: [first, second] } = facts;
  const reader = readerOf(facts);
  if (reader) return { to: reader, why: 'chosen' };
  const writer = lastWriter(facts);
  if (writer) return { to: writer, why: 'wrote-last' };
  if (first && !second) return { to: first.id, why: 'only-one' };
  if (first) return { why: 'the-manager' };
  const organiser = as(facts, 'coordinator');
  return organiser ? { to: organiser.id, why: 'the-organiser' } : { why: 'hr' };
}

/**
 * Whom to write to, with the reason: interviewer, coordinator, recruiter, HR or nobody (guidance P1 to P7;
 * evidence, Situations 1 to 4).
 * @example whomToWrite({ …, route: 'agency' }).questions // { why: 'agency' }
 */
export function whomToWrite(facts: Facts): WhomToWrite {
  const way = closedWay(facts);
  if (way && way.why !== 'recruiter') return { thanks: way, questions: way };
  return { thanks: thanksTo(facts), questions: readerOf(facts) ? questionsTo(facts) : (way ?? questionsTo(facts)) };
}
