import type { ComponentType } from 'preact';

/** A finding in words, and where it stands in the whole text. */
export type Note = {
  id: string;
  title: string;
  advice: string;
  /** Who says so. */
  behind: string;
  start: number;
  end: number;
  /** It speaks of the letter as a whole. */
  isWhole: boolean;
};

/** What reading the letter gave, with what shows it; all of it comes on use. */
export type Review = {
  /** The notes on this text, which may have gone on since it was read. */
  notesIn: (text: string) => Note[];
  length: { words: number; paragraphs: number };
  MarginNotes: ComponentType<{ notes: readonly Note[] }>;
  Marked: ComponentType<{ text: string; offset: number; notes: readonly Note[] }>;
};
