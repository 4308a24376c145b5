import type { Custom, Point } from '../../schemas/custom';
import { sayCertainty } from './source-details';

const THANKS_WORDS: Readonly<Record<Custom['thanks'], string>> = {
  send: 'Send a thank-you.',
  optional: 'A thank-you is up to you.',
  'skip-unless-new': 'Send one only if it says something new.',
  dont: 'Send nothing.',
  unknown: 'We do not know.',
};

/** Its place on the page: "country-us", "field-academic". */
export function customAnchor(custom: Custom): string {
  if (custom.kind === 'country') return `country-${custom.country.toLowerCase()}`;
  return `${custom.kind}-${custom.kind === 'field' ? custom.field : custom.route}`;
}

/** The advice on a thank-you in one sentence. */
export const sayThanks = (thanks: Custom['thanks']): string => THANKS_WORDS[thanks];

type Row = { label: string; says: string; sources: string[] };

const row = (label: string, point: Point | undefined): Row[] => (point ? [{ label, says: point.says, sources: point.sources }] : []);

/** The rows under a custom, those left out that nobody knows. How sure we are of the advice stands first. */
export function customRows({ thanks, sure, when, channel, whom, wait, law }: Custom): Row[] {
  return [
    ...(thanks === 'unknown' ? [] : [{ label: 'How sure', says: sayCertainty(sure), sources: [] }]),
    ...row('When', when),
    ...row('To whom', whom),
    ...row('How', channel),
    ...row('The wait', wait),
    ...row('The law', law),
  ];
}
