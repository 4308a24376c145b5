import type { Span } from '../draft';
import { rangesOf, type Range, says, without } from '../patterns';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import { PAUSE, type Token } from '../tokens';
import { former } from './former';
import { placesOf } from './said';

/** How far behind a mention what is said of it may stand. */
const REACH = 14;
/** A deed further off than this may be somebody else's. */
const CLOSE = 5;
/** Words that bring in somebody else between a mention and what is said. */
const OTHERS: readonly string[] = ['i', 'you', 'your', 'yours', 'we'];
const DETERMINERS: readonly string[] = ['the', 'a', 'an', 'our', 'if', 'when', 'whose', 'their', 'why'];

/** What a sentence says behind a mention, up to where it turns to somebody else. */
function windowAfter(tokens: readonly Token[], { to }: Range): Token[] {
  const after = tokens.slice(to, to + REACH);
  const other = after.findIndex(({ plain }, index) => OTHERS.includes(plain) && !(index > 0 && after[index - 1]?.plain === 'as'));
  return other < 0 ? after : after.slice(0, other);
}

/** Whether what stands behind a mention runs it down. */
function isRunDown(tokens: readonly Token[], mention: Range, { badmouth, lexicon }: Phrases): boolean {
  const window = windowAfter(tokens, mention);
  const isOf = ({ from }: Range) => from <= CLOSE || !window.slice(0, from).some(({ plain }) => DETERMINERS.includes(plain));
  const clear = ({ from }: Range) => !window.slice(0, from).some(({ plain }) => DETERMINERS.includes(plain)) || window[0]?.plain === PAUSE;
  if (rangesOf(window, badmouth.faults, lexicon).some((fault) => isOf(fault) && clear(fault))) return true;
  const turn = window.findIndex(({ plain }) => badmouth.turns.includes(plain));
  return turn >= 0 && says(window.slice(turn), badmouth.lacks, lexicon);
}

/** Whether a mention stands beside words that damn it: "unlike my last boss, you listen". */
function isSlighted(tokens: readonly Token[], mention: Range, { badmouth, lexicon }: Phrases): boolean {
  const isBeside = rangesOf(tokens, badmouth.beside, lexicon).some(({ from, to }) => to <= mention.from + 1 && mention.from - to <= 4 && from <= mention.from);
  if (!isBeside) return false;
  const isOfPeople = tokens.slice(mention.from, mention.to).some(({ plain }) => badmouth.people.some((word) => plain === word || (word.endsWith('*') && plain.startsWith(word.slice(0, -1)))));
  return isOfPeople || tokens.some(({ plain }) => badmouth.evaluates.some((word) => plain === word || (word.endsWith('*') && plain.startsWith(word.slice(0, -1)))));
}

/**
 * A former or present employer, manager or colleague is run down, by praise with a sting too; a bare
 * fact about them is not (guidance X3, REVIEW badmouth).
 */
export function findBadmouth({ text, english, spoken }: Reading, { kindEntry, phrases }: ReviewContext): Span[] {
  if (!english) return [];
  const { badmouth, lexicon } = phrases;
  let isAbout = false;
  return placesOf(text, spoken.filter((sentence) => {
    const tokens = without(sentence.tokens, badmouth.not, lexicon);
    const mentions = [...rangesOf(tokens, badmouth.whose, lexicon), ...former(text, tokens, kindEntry.words)];
    const carried = isAbout && badmouth.carries.includes(tokens[0]?.plain ?? '') ? [{ from: 0, to: 0 }] : [];
    const damned = says(tokens, badmouth.damned, lexicon) && tokens.some(({ plain }) => badmouth.mine.includes(plain));
    isAbout = mentions.length > 0 || (isAbout && carried.length > 0);
    return damned || says(tokens, badmouth.stings, lexicon) ||
      [...mentions, ...carried].some((mention) => isRunDown(tokens, mention, phrases)) || mentions.some((mention) => isSlighted(tokens, mention, phrases));
  }));
}
