import type { ComponentType } from 'preact';
import type { Span } from '../../domain/composer/draft';

/** What was found, in words, and where it stands in the whole text. Blanks make one note together. */
export type Note = {
  id: string;
  /** What it was found by; waved away, all of it stays away. */
  findings: string[];
  title: string;
  advice: string;
  /** Who says so. */
  behind: string;
  /** The paragraph it stands beside; what is said of the whole stands beside the first. */
  paragraph: number;
  /** The stretches it speaks of, in the order of the text. */
  places: Span[];
  /** The words it speaks of, to be read where they do not stand beside it. */
  quote: string | undefined;
  /** It says what its title says of these very words, so they are always named. */
  isAboutWords: boolean;
  /** It speaks of the letter as a whole. */
  isWhole: boolean;
};

/** What reading the letter gave, with what shows it; all of it comes on use. */
export type Review = {
  /** The notes on this text, which may have gone on since it was read. */
  notesIn: (text: string) => Note[];
  length: { words: number; paragraphs: number };
  /** How much of the text is still our wording, from 0 to 1. */
  ours: number;
  MarginNotes: ComponentType<{ notes: readonly Note[] }>;
  Marked: ComponentType<{ text: string; offset: number; notes: readonly Note[] }>;
};
