import type { LetterWords, MessageKindEntry } from '../../domain/composer/message-kind';

/** What the letter needs to be filled in; the rest of the letter words comes with the review. */
export type FillingWords = Pick<LetterWords, 'days' | 'months' | 'and' | 'slots' | 'sentenceStarts'>;

/** What a letter's page carries for its tool. */
export type LetterPageWords = {
  /** The message kind, with the small words it is filled in with. */
  kind: Omit<MessageKindEntry, 'words'> & { words: FillingWords };
};

/** The kind as the domain takes it. Filling in reads only the words that the page carries. */
export const entryOf = ({ kind }: LetterPageWords): MessageKindEntry => kind as MessageKindEntry;
