import type { Span } from '../draft';
import type { Reading, ReviewContext } from '../reading';
import { dayOf, isDayNamed } from './day-named';
import { isOneOf } from './kinds';
import { isRoleNamed } from './role-named';

const KINDS = ['M1', 'M2', 'M7a', 'M7b', 'M7c', 'M7d', 'M8', 'M9', 'M10', 'M21', 'M24'] as const;

/**
 * Neither the role nor the day of the interview is named; for an application, the day it was sent. A
 * role that nobody knows cannot be missed (guidance TP1, TP2, REVIEW no-context).
 */
export function findNoContext({ text, english, sentences, close, signature }: Reading, { kindEntry, facts, phrases }: ReviewContext): Span[] {
  if (!english || !isOneOf(kindEntry, KINDS) || !facts.role?.trim()) return [];
  const { role } = facts;
  const letter = text.slice(0, close?.start ?? signature?.start ?? text.length);
  const day = dayOf(isOneOf(kindEntry, ['M24']) ? (facts.appliedOn ?? facts.date) : facts.date);
  const isNamed = isDayNamed(letter, sentences, day, kindEntry.words, phrases) ||
    sentences.some(({ tokens }) => isRoleNamed(text, tokens, role, phrases));
  return isNamed ? [] : [{ start: 0, end: text.length }];
}
