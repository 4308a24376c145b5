import type { LetterWords } from '../message-kind';
import type { NamePhrases } from '../phrases';
import { wordsOf } from '../words';

/** A way of naming somebody or some firm: its plain words in a row. */
export type NamePart = {
  words: string[];
  /** As the facts write it, for names such as "eBay". */
  written: string;
  /** Also an ordinary word or a town, or a day or month: it counts only beside a word that shows a name is meant. */
  doubtful?: 'word' | 'date' | undefined;
};

const differs = (part: NamePart, index: number, all: readonly NamePart[]) =>
  part.words.length > 0 && all.findIndex(({ words }) => words.join(' ') === part.words.join(' ')) === index;

/** The firm's full name, with and without "and", and each word that tells it from other firms. */
export function employerParts(employer: string, names: NamePhrases): NamePart[] {
  const words = wordsOf(employer).filter(({ plain }) => !names.legal.includes(plain));
  const isPublic = words.length > 1 && words.some(({ plain }) => names.publicBodies.includes(plain));
  const full = words.map(({ plain }) => plain);
  const isEveryday = (plain: string | undefined) => names.everyday.includes(plain ?? '');
  const row = (plains: string[]): NamePart => ({ words: plains, written: employer, doubtful: plains.length === 1 && isEveryday(plains[0]) ? 'word' : undefined });
  const spelled = employer.includes('&') && full.length > 1 ? [row([...full.slice(0, -1), ...names.joins, ...full.slice(-1)])] : [];
  const single = words
    .filter(({ plain }) => plain.length > 2 && !names.common.includes(plain) && !names.joins.includes(plain))
    .map(({ plain, text }): NamePart => ({ words: [plain], written: text, doubtful: isPublic || isEveryday(plain) ? 'word' : undefined }));
  return [...spelled, row(full), row(full.filter((plain) => !names.joins.includes(plain))), ...single].filter(differs);
}

/** The person's full name, and each name of it, without titles and initials. */
export function personParts(name: string, names: NamePhrases, { titles, months, days }: LetterWords): NamePart[] {
  const words = wordsOf(name).filter(({ plain, text }) => !titles.includes(plain) && text.length > 1);
  const dates = [...months, ...days].map((day) => day.toLowerCase());
  const doubtful = (plain: string) => (dates.includes(plain) ? 'date' : names.everyday.includes(plain) ? 'word' : undefined);
  const single = words.map(({ plain, text }): NamePart => ({ words: [plain], written: text, doubtful: doubtful(plain) }));
  const full: NamePart = { words: words.map(({ plain }) => plain), written: name };
  return (words.length > 1 ? [full, ...single.filter(({ written }) => written.length > 2)] : single).filter(differs);
}
