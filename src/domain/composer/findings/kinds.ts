import type { Frame } from '../frame';
import type { MessageKind, MessageKindEntry } from '../message-kind';

/** The kinds of an entry: M1 includes M1p, and a merged letter is both of its kinds. */
const kindsOf = ({ id }: Pick<MessageKindEntry, 'id'>): string[] => id.split('+').map((kind) => (kind === 'M1p' ? 'M1' : kind));

/** Whether a letter is of one of these kinds. */
export const isOneOf = (entry: Pick<MessageKindEntry, 'id'>, kinds: readonly MessageKind[]): boolean =>
  kindsOf(entry).some((kind) => kinds.some((one) => one === kind));

/** Kinds that are said aloud or put in a letter. */
const EITHER = ['M27'] as const;

/**
 * Whether a letter is written: what is said aloud has no greeting line, no close, no spelling. What may
 * be either is written where a close stands under it (REVIEW "written").
 */
export const isWritten = (entry: Pick<MessageKindEntry, 'id' | 'medium'>, { close }: Frame): boolean =>
  entry.medium !== 'spoken' || (close !== undefined && isOneOf(entry, EITHER));

/** Whether thanks and a question are merged in one letter. */
export const isMerged = ({ id }: Pick<MessageKindEntry, 'id'>): boolean => id.includes('+');
