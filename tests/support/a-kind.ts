import type { LetterKind, Limits, MessageKindEntry } from '../../src/domain/composer/message-kind';

/** Word limits of the guidance's table, MESSAGES; spoken ones at about 130 words a minute. */
const LIMITS: Partial<Record<LetterKind, Limits>> = {
  M1: { lower: 100, upper: 150, hard: 200, paragraphs: 3, short: { lower: 40, upper: 150 } },
  M1p: { lower: 100, upper: 150, hard: 200, paragraphs: 3, short: { lower: 40, upper: 150 } },
  M2: { lower: 60, upper: 90 }, M3: { lower: 40, upper: 80 }, M4: { lower: 50, upper: 200 }, M5: { lower: 40, upper: 60 }, M6: { lower: 10, upper: 40 },
  M7a: { lower: 50, upper: 90 }, M7b: { lower: 50, upper: 90 }, M7c: { lower: 40, upper: 70 }, M7d: { lower: 60, upper: 100 },
  M8: { lower: 60, upper: 120 }, M9: { lower: 60, upper: 120 }, M10: { lower: 80, upper: 130 }, M11: { lower: 50, upper: 90 }, M12: { lower: 50, upper: 90 },
  M13: { lower: 30, upper: 70 }, M14: { lower: 40, upper: 80 }, M15: { lower: 30, upper: 70 }, M16: { lower: 50, upper: 90 }, M17: { lower: 60, upper: 120 },
  M18: { lower: 100, upper: 170 }, M19: { lower: 70, upper: 120 }, M20: { lower: 70, upper: 110 }, M21: { lower: 60, upper: 110 }, M22: { lower: 40, upper: 70 },
  M23: { lower: 25, upper: 50 }, M24: { lower: 50, upper: 80 }, M25: { lower: 60, upper: 100 }, M26: { lower: 60, upper: 130 }, M27: { lower: 10, upper: 60 },
};

const SPOKEN: readonly LetterKind[] = ['M4', 'M5', 'M6', 'M26', 'M27'];

/** A kind with the limits of the guidance and no parts, for kinds whose letter has no content file. */
export function aKind(id: LetterKind, kinds: readonly MessageKindEntry[]): MessageKindEntry {
  const [first] = kinds;
  if (!first) throw new Error('There is no message kind at all.');
  const medium = SPOKEN.includes(id) ? 'spoken' : 'email';
  return { id, slug: 'a-kind', medium, title: id, subjects: [], parts: [], limits: LIMITS[id] ?? { lower: 40, upper: 120 }, words: first.words };
}
