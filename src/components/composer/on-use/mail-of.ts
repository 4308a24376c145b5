import type { Mail } from '../../../domain/composer/compose-address';
import type { OpenLetter } from '../use-letter';

/** The open letter as it is handed over: to whom, the subject, and what stands on the sheet now. */
export function mailOf({ reader, composed, text }: OpenLetter): Mail {
  const email = reader?.email?.trim();
  return { ...(email ? { to: [email] } : {}), subject: composed.subject, body: text };
}
