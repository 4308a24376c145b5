import type { Mail } from '../../../domain/composer/compose-address';
import type { OpenLetter } from '../use-letter';

/** The open letter as it is handed over: to whom, the subject, and what stands on the sheet now. */
export function mailOf({ readers, composed, text }: OpenLetter): Mail {
  const to = readers.map(({ email }) => email?.trim() ?? '').filter(Boolean);
  return { to, subject: composed.subject, body: text };
}
