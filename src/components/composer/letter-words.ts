import type { LetterWords, MessageKindEntry } from '../../domain/composer/message-kind';

/** What the letter needs to be filled in with facts; what answers need comes with what follows the letter, the rest with the review. */
export type FillingWords = Pick<LetterWords, 'days' | 'months' | 'and' | 'slots'>;

/** A message kind with the small words it is filled in with. */
export type LetterKindWords = Omit<MessageKindEntry, 'words'> & { words: FillingWords };

/** What a letter's page carries for its tool as data; the parts are read from the page (`readParts`). */
export type LetterPageWords = Omit<LetterKindWords, 'parts'>;

/** The kind as the domain takes it. Filling in facts reads only the words that the page carries. */
export const entryOf = (kind: LetterKindWords): MessageKindEntry => kind as MessageKindEntry;
