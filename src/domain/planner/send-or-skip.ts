import type { Facts } from '../interview';

/** A custom as the planner needs it: what it is about, and whether to send thanks. */
export type CustomAdvice = { about: string; thanks: 'send' | 'optional' | 'skip-unless-new' | 'dont' | 'unknown' };

/** What of the facts a custom may be about. */
export type CustomFacts = Pick<Facts, 'country' | 'field' | 'route' | 'trade' | 'asksNoContact'>;

/** The customs that the facts name, the one that decides first: a wish of theirs, the way in, the field, the country. */
export function customsFor<Custom extends CustomAdvice>(customs: readonly Custom[], { country, field, route, trade, asksNoContact }: CustomFacts): Custom[] {
  const wanted = [
    asksNoContact && 'told-not-to', route, field, trade === 'traditional' && 'traditional', country,
  ];
  return wanted.flatMap((about) => customs.filter((custom) => custom.about === about));
}

/**
 * Send or skip: "don't" wherever it is said; else the first custom that has a view.
 * @example sendOrSkip(customs, { route: 'campus', country: 'US' }) // the custom of campus rounds
 */
export function sendOrSkip<Custom extends CustomAdvice>(customs: readonly Custom[], facts: CustomFacts): Custom | undefined {
  const named = customsFor(customs, facts);
  return named.find(({ thanks }) => thanks === 'dont') ?? named.find(({ thanks }) => thanks !== 'unknown') ?? named[0];
}
