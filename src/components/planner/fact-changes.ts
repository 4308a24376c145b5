import { isSame } from '../../stores/is-same';
import type { Made } from '../../stores/on-use/put-back';

/** The fields in which two states of a process differ, those of the facts by their own name. */
export function changedFields(before: Made, after: Made): string[] {
  const one: Record<string, unknown> = { ...before.facts, closedDays: before.closedDays, office: before.office };
  const other: Record<string, unknown> = { ...after.facts, closedDays: after.closedDays, office: after.office };
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !isSame(one[field], other[field]));
}

const sent = ({ facts: { log } }: Made): number => log.filter(({ direction }) => direction === 'out').length;

/** Whether more, or less, was sent, or scheduled: that is the plan at work, and no change of it. */
export const isOfSending = (before: Made, after: Made): boolean => sent(after) !== sent(before);
