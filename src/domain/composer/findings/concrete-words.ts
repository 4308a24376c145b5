import type { Facts } from '../../interview';
import type { DetailPhrases } from '../phrases';
import { wordsOf } from '../words';

/** Whether a plain word names something definite. */
export type IsConcrete = (word: string) => boolean;

type Lists = { small: Set<string>; whole: Set<string>; openings: Set<string> };
const prepared = new WeakMap<DetailPhrases, Lists>();

function listsOf(detail: DetailPhrases): Lists {
  const known = prepared.get(detail);
  if (known) return known;
  const lists = {
    small: new Set(detail.small),
    whole: new Set(detail.general.filter((word) => !word.endsWith('*'))),
    openings: new Set(detail.general.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))),
  };
  prepared.set(detail, lists);
  return lists;
}

/** Longest opening in the lists. */
const OPENING = 16;

function isGeneral(word: string, { small, whole, openings }: Lists): boolean {
  if (small.has(word) || whole.has(word)) return true;
  for (let length = 2; length <= Math.min(word.length, OPENING); length += 1) {
    if (openings.has(word.slice(0, length))) return true;
  }
  return false;
}

/**
 * Concrete words are those that are neither small nor general, nor names that the facts give anyway:
 * of the employer, the role and the people there. Figures alone prove nothing.
 */
export function concreteWords(detail: DetailPhrases, { employer = '', role = '', interviewers }: Facts): IsConcrete {
  const lists = listsOf(detail);
  const given = new Set(wordsOf([employer, role, ...interviewers.map(({ name }) => name)].join(' ')).map(({ plain }) => plain));
  return (word) => {
    const bare = word.replace(/'.*$/, '');
    return bare.length > 2 && /\p{L}/u.test(bare) && !bare.includes('@') && !given.has(bare) && !given.has(bare.replace(/e?s$/, '')) && !isGeneral(word, lists) && !isGeneral(bare, lists);
  };
}
