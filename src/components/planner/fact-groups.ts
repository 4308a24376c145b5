import type { Facts } from '../../domain/interview';
import type { IsoMoment } from '../../domain/iso-date';
import { instantOf, msOfMoment } from '../../domain/zoned-time';

/** The groups of facts, by the id of their anchor. */
export type FactGroup = 'offer' | 'went' | 'they-said' | 'they-answered' | 'agreed' | 'who' | 'more' | 'interview' | 'place';

/** Whether it is known when they will be heard from; every later date hangs on it. */
const saysWhen = ({ promise, invited, signal, log }: Facts): boolean =>
  promise !== undefined || invited !== undefined || signal === 'we-will-contact' || log.some(({ direction }) => direction === 'in');

/**
 * The groups that matter now, in the order in which a person would think of them: before the interview
 * there is nothing to say of how it went; with an offer, or after a no, nothing is waited for.
 */
export function groupsNow(facts: Facts, now: IsoMoment): FactGroup[] {
  const { date, start, tz, outcome } = facts;
  if (outcome === 'offer') return ['offer', 'they-answered', 'who', 'interview', 'place'];
  if (outcome === 'rejection') return ['they-answered', 'who', 'interview', 'place'];
  const isAhead = instantOf(date, start, tz) > msOfMoment(now);
  if (isAhead) return ['they-answered', 'agreed', 'who', 'they-said', 'interview', 'place'];
  return ['they-said', 'went', 'they-answered', 'agreed', 'who', 'more', 'interview', 'place'];
}

/** The one group that stands open from the start, because the dates hang on it. */
export function openedGroup(facts: Facts, now: IsoMoment): FactGroup | undefined {
  const [first] = groupsNow(facts, now);
  if (first === 'offer') return 'offer';
  return first === 'they-said' && !saysWhen(facts) ? 'they-said' : undefined;
}
