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

/** The plain forms that a word may be an ending of: "caring" of "care", "planned" of "plan". */
function plainForms(word: string): string[] {
  const shorter = [/(.{3,})(?:s|d)$/, /(.{3,})(?:es|ed|ly)$/, /(.{3,})ing$/].flatMap((ending) => ending.exec(word)?.[1] ?? []);
  return [word, ...shorter.flatMap((form) => [form, `${form}e`, ...(/(.)\1$/.test(form) ? [form.slice(0, -1)] : [])])];
}

/** Longest opening in the lists. */
const OPENING = 16;

function isListed(word: string, { whole, openings }: Lists): boolean {
  if (whole.has(word)) return true;
  for (let length = 2; length <= OPENING; length += 1) {
    if (openings.has(word.slice(0, length))) return true;
  }
  return false;
}

const isGeneral = (word: string, lists: Lists) => lists.small.has(word) || plainForms(word).some((form) => isListed(form, lists));

/**
 * Concrete words are those that are neither small nor general, nor names that the facts give anyway:
 * of the employer, the role and the people there. Figures alone prove nothing.
 */
export function concreteWords(detail: DetailPhrases, { employer = '', role = '', interviewers }: Facts): IsConcrete {
  const lists = listsOf(detail);
  const given = new Set(wordsOf([employer, role, ...interviewers.map(({ name }) => name)].join(' ')).map(({ plain }) => plain));
  return (word) => {
    const bare = word.replace(/'.*/, '');
    const isWord = bare.length > 2 && /\p{L}/u.test(bare) && !bare.includes('@');
    const isGiven = given.has(bare) || given.has(bare.replace(/e?s$/, ''));
    return isWord && !isGiven && !lists.small.has(word) && !isGeneral(bare, lists);
  };
}
