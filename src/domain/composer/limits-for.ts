import type { Application, Facts } from '../interview';
import type { MessageKindEntry } from './message-kind';

/** How long a letter may be, in words and paragraphs of its body. */
export type LetterLimits = {
  lower: number;
  upper: number;
  hard: number;
  paragraphs?: number;
  /** What is spoken: how long it takes to say. */
  seconds?: { lower: number; upper: number };
  sentences?: number;
};

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** By phone, or under half an hour (guidance A64). */
function isShortInterview(facts: Facts | Application): boolean {
  if (facts.kind === 'phone') return true;
  if (facts.date === undefined || facts.end === undefined) return false;
  const length = minutes(facts.end) - minutes(facts.start);
  return length > 0 && length < 30;
}

/**
 * The word limits of a letter for this interview: past `hard`, or one and a half times `upper`,
 * it is too long (guidance A21, A64, REVIEW too-long).
 */
export function limitsFor({ limits }: Pick<MessageKindEntry, 'limits'>, facts: Facts | Application): LetterLimits {
  const { lower, upper } = limits.short && isShortInterview(facts) ? limits.short : limits;
  const hard = limits.hard ?? Math.floor(upper * 1.5);
  const { paragraphs, seconds, sentences } = limits;
  return {
    lower, upper, hard,
    ...(paragraphs !== undefined && { paragraphs }), ...(seconds && { seconds }), ...(sentences !== undefined && { sentences }),
  };
}
