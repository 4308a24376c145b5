import { useState } from 'preact/hooks';
import type { OpenSlot } from '../../../domain/composer/draft';
import { markCopied } from '../../../stores/on-use/letter-edits';
import { announce } from '../../notebook/announcement';
import { withReader } from '../letter-actions';
import { stillMissing } from './missing';
import type { OpenLetter } from '../use-letter';

/** Taking the letter out of the page, and what is said of it. */
export type HandingOver = {
  /** What was done last, in a sentence. */
  said: string;
  /** The letter has left the page since it was opened, by whatever way. */
  taken: boolean;
  /** A text that the browser would not copy for us. */
  byHand: string | undefined;
  /** Copies some words; says so and what is open in them, or offers them to be copied by hand. */
  copy: (words: string, sentence: string, open?: readonly OpenSlot[]) => void;
  /** Copies the letter, and remembers that it was taken. */
  copyLetter: (sentence: string) => void;
  /** The letter was taken along another way: it is remembered, and said. */
  take: (sentence: string) => void;
};

/** What still stands in what was taken as a question, named, since it goes along. */
const sayOpen = (open: readonly OpenSlot[]): string =>
  open.length === 0 ? '' : ` Still open in it: ${open.map(({ question }) => `[${question}]`).join(' ')}`;

/** That notes stand in its margin, where it is taken all the same. */
const sayNotesLeft = (count: number): string =>
  (count === 0 ? '' : ` ${count === 1 ? 'A note still stands' : `${count} notes still stand`} in its margin.`);

/** For every way out of one letter. None of them is ever blocked, and none counts as sent. */
export function useHandingOver(letter: OpenLetter, notes: number): HandingOver {
  const [said, setSaid] = useState('');
  const [taken, setTaken] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const tell = (sentence: string) => {
    setSaid(sentence);
    if (sentence) announce(sentence);
  };
  const take = (sentence: string) => {
    withReader();
    markCopied();
    setTaken(true);
    tell(sentence && sentence + sayOpen(stillMissing(letter)) + sayNotesLeft(notes));
  };
  const write = (words: string, done: (copied: boolean) => void) => {
    const refused = () => {
      setByHand(words);
      done(false);
    };
    setByHand(undefined);
    if (navigator.clipboard === undefined) return refused();
    navigator.clipboard.writeText(words).then(() => done(true), refused);
  };
  return {
    said, taken, byHand, take,
    copy: (words, sentence, open = []) => write(words, (copied) => tell(copied ? sentence + sayOpen(open) : '')),
    copyLetter: (sentence) => write(letter.text, (copied) => take(copied ? sentence : '')),
  };
}
