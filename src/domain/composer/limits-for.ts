import type { Facts } from '../interview';
import type { MessageKindEntry } from './message-kind';

/** How long a letter may be, in words and paragraphs of its body. */
export type LetterLimits = { lower: number; upper: number; hard: number; paragraphs?: number };

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** By phone, or under half an hour (guidance A64). */
const isShortInterview = ({ kind, start, end }: Facts) =>
  kind === 'phone' || (end !== undefined && minutes(end) > minutes(start) && minutes(end) - minutes(start) < 30);

/**
 * The word limits of a letter for this interview: past `hard`, or one and a half times `upper`,
 * it is too long (guidance A21, A64, REVIEW too-long).
 */
export function limitsFor({ limits }: Pick<MessageKindEntry, 'limits'>, facts: Facts): LetterLimits {
  const { lower, upper } = limits.short && isShortInterview(facts) ? limits.short : limits;
  const hard = limits.hard ?? Math.floor(upper * 1.5);
  return { lower, upper, hard, ...(limits.paragraphs !== undefined && { paragraphs: limits.paragraphs }) };
}
