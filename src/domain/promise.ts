import type { IsoDate } from './iso-date';

/** The phrases people really hear; ids, never copy (guidance Definitions, A30 to A33). */
export type PromisePhrase = 'tomorrow' | 'by-monday';

/** What they said about when the person will hear. */
export type Promise = { phrase: PromisePhrase | IsoDate; saidOn?: IsoDate };
