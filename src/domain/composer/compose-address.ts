import { wellFormed } from './well-formed';

/** A letter to hand over. Without `to` the person fills the address in there. */
export type Mail = { to?: readonly string[]; subject: string; body: string };

/** Where a letter can be handed over by an address: the device's mail program, or mail on the web. */
export type MailService = 'program' | 'gmail' | 'outlook' | 'outlook-work';

/**
 * Beyond so many characters mail programs cut what an address carries. Outlook on the web has about
 * the same limit; for Gmail none is stated, so the careful one stands for all (decision 0241).
 */
export const LONGEST_ADDRESS = 2000;

/** An address that opens the letter; `isWhole` is false where the text would be cut, and is left out. */
export type ComposeAddress = { href: string; isWhole: boolean };

const encode = (text: string) =>
  encodeURIComponent(wellFormed(text)).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const encodeReaders = (to: readonly string[], between: string) =>
  to.map((one) => encode(one.trim()).replace(/%40/g, '@')).join(between);

/** How each service wants to be told: the beginning with the readers, then the names of subject and text. */
const SERVICES: Record<MailService, (to: readonly string[]) => [begin: string, subject: string, body: string]> = {
  program: (to) => [`mailto:${encodeReaders(to, ',')}?`, 'subject', 'body'],
  gmail: (to) => [`https://mail.google.com/mail/?view=cm&fs=1&to=${encodeReaders(to, ',')}&`, 'su', 'body'],
  outlook: (to) => [`https://outlook.live.com/mail/0/deeplink/compose?to=${encodeReaders(to, ';')}&`, 'subject', 'body'],
  'outlook-work': (to) => [`https://outlook.office.com/mail/deeplink/compose?to=${encodeReaders(to, ';')}&`, 'subject', 'body'],
};

/**
 * The address that opens a letter in a mail program (RFC 6068) or in mail on the web. Line ends
 * become CRLF; whatever is in the text arrives as text.
 *
 * @example
 * composeAddress('gmail', { to: ['ama@example.org'], subject: 'Thanks', body: 'Dear Ama,' }).href
 * // "https://mail.google.com/mail/?view=cm&fs=1&to=ama@example.org&su=Thanks&body=Dear%20Ama%2C"
 */
export function composeAddress(service: MailService, { to = [], subject, body }: Mail): ComposeAddress {
  const [begin, subjectName, bodyName] = SERVICES[service](to);
  const opened = `${begin}${subjectName}=${encode(subject.replace(/\s+/g, ' '))}`;
  const whole = `${opened}&${bodyName}=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`;
  return whole.length > LONGEST_ADDRESS ? { href: opened, isWhole: false } : { href: whole, isWhole: true };
}
