import type { Span } from '../draft';
import { rangesOf, type Range, says, without } from '../patterns';
import type { Phrases } from '../phrases';
import type { Reading, ReviewContext } from '../reading';
import { PAUSE, type Token } from '../tokens';
import { former } from './former';
import { toned } from './said';

/** How far behind a mention what is said of it may stand. */
const REACH = 16;
/** How far before a mention a comparison may stand. */
const BEFORE = 4;
/** So many signs together are no bare fact. */
const ENOUGH = 1.5;
/** What a sign weighs that everyday speech is full of. */
const SLIGHT = 0.5;
/** Words that bring in somebody else between a mention and what is said. */
const OTHERS: readonly string[] = ['i', 'you', 'your', 'yours', 'we'];
/** A deed behind one of these may be somebody else's. */
const DETERMINERS: readonly string[] = ['the', 'a', 'an', 'our', 'if', 'when', 'whose', 'their', 'why'];
/** Before a place that is only where something happened. */
const PLACES: readonly string[] = ['at', 'in', 'with', 'from', 'for', 'to', 'of', 'by', 'under', 'on'];
/** A sentence about the reader runs nobody down by loose signs. */
const READER: readonly string[] = ['you', 'your', 'yours'];
/** How far before a word its denial may stand. */
const DENIED = 3;
/** What turns a word round. */
const DENIALS: readonly string[] = ['not', 'never', 'no', 'nobody', 'none', 'neither', 'nor', 'without', 'hardly', 'rarely', 'seldom', 'barely', 'scarcely'];
/** Between somebody and what he does. */
const AUXILIARIES: readonly string[] = ['am', 'are', 'was', 'were', 'have', 'had', 'will', 'would', 'do', 'did', 'can', 'could', 'may', 'might', 'should', 'must'];

type Words = Pick<Phrases, 'badmouth' | 'lexicon'>;

/** Whether a word of denial before a stretch turns it round, where it holds none itself: "never made excuses". */
function isDenied(tokens: readonly Token[], { from, to }: Range): boolean {
  const isDenial = ({ plain }: Token) => DENIALS.includes(plain);
  const before = tokens.slice(Math.max(0, from - DENIED), from);
  const clause = before.slice(before.findLastIndex(({ plain }) => plain === PAUSE) + 1);
  return clause.some(isDenial) && !tokens.slice(from, to).some(isDenial);
}

/** What a sentence says behind a mention, up to where it turns to somebody else. */
function windowAfter(tokens: readonly Token[], { to }: Range): Token[] {
  const after = tokens.slice(to, to + REACH);
  const other = after.findIndex(({ plain }) => OTHERS.includes(plain));
  return other < 0 ? after : after.slice(0, other);
}

/** Whether what stands behind a mention runs it down outright, or by a turn after praise. */
function isRunDown(window: readonly Token[], { badmouth, lexicon }: Words): boolean {
  const isTheirs = ({ from }: Range) => !window.slice(0, from).some(({ plain }) => DETERMINERS.includes(plain)) || window[0]?.plain === PAUSE;
  if (rangesOf(window, badmouth.faults, lexicon).some((range) => isTheirs(range) && !isDenied(window, range))) return true;
  const turn = window.findIndex(({ plain }) => badmouth.turns.includes(plain));
  return turn >= 0 && says(window.slice(turn), badmouth.lacks, lexicon);
}

/** Whether two signs meet in what is said of them, where they are the subject. */
function isHinted(tokens: readonly Token[], { from, to }: Range, window: readonly Token[], { badmouth, lexicon }: Words): boolean {
  const isPlace = PLACES.includes(tokens[from - 1]?.plain ?? '') || PLACES.includes(tokens[from]?.plain ?? '');
  const next = tokens.slice(to).find(({ plain }) => plain !== PAUSE)?.plain ?? '';
  if (window.length === 0 || (isPlace && OTHERS.includes(next))) return false;
  const count = (signs: readonly string[]) => signs.filter((sign) => says(window, onlyOne(sign), lexicon)).length;
  const calm = rangesOf(window, badmouth.calm, lexicon).length;
  return count(badmouth.signs) + SLIGHT * count(badmouth.slight) - calm >= ENOUGH;
}

const single = new Map<string, readonly string[]>();
/** A list of one pattern, always the same one, so that it is compiled once. */
function onlyOne(pattern: string): readonly string[] {
  const known = single.get(pattern) ?? [pattern];
  single.set(pattern, known);
  return known;
}

const isListed = (plain: string, list: readonly string[]) =>
  list.some((word) => (word.endsWith('*') ? plain.startsWith(word.slice(0, -1)) : plain === word));

/** Whether a mention stands beside words that damn it: "unlike my last boss, you listen". */
function isSlighted(tokens: readonly Token[], mention: Range, { badmouth, lexicon }: Words): boolean {
  const isBeside = rangesOf(tokens, badmouth.beside, lexicon)
    .some(({ from, to }) => from <= mention.from && to <= mention.from + 1 && mention.from - to <= BEFORE);
  const isOfPeople = tokens.slice(mention.from, mention.to).some(({ plain }) => isListed(plain, badmouth.people));
  return isBeside && (isOfPeople || tokens.some(({ plain }) => isListed(plain, badmouth.evaluates)));
}

/** Whether the words before a hint make it a word about the writer or the reader: "I have never". */
function isOfOthers(tokens: readonly Token[], { from }: Range): boolean {
  const [before, last] = [tokens[from - 2]?.plain ?? '', tokens[from - 1]?.plain ?? ''];
  return OTHERS.includes(last) || (AUXILIARIES.includes(last) && OTHERS.includes(before));
}

/** Whether something in a sentence is well meant, apart from what damns, and not denied: "never thanked". */
function isKind(tokens: readonly Token[], damning: readonly Range[], { badmouth, lexicon }: Words): boolean {
  const isApart = ({ from, to }: Range) => !damning.some((range) => from < range.to && to > range.from);
  return rangesOf(tokens, badmouth.calm, lexicon).some((range) => isApart(range) && !isDenied(tokens, range));
}

/** Whether what is said behind a mention runs it down, with nothing kind beside it, or by signs that meet. */
function isBad(tokens: readonly Token[], mention: Range, words: Words): boolean {
  const window = windowAfter(tokens, mention);
  const isMeant = isRunDown(window, words) && !isKind(tokens, rangesOf(tokens, words.badmouth.faults, words.lexicon), words);
  return isMeant || isHinted(tokens, mention, window, words);
}

/** Whether a sentence that speaks of them holds, in any of its clauses, a turn that runs somebody down, and nothing kind. */
function isToldOf(tokens: readonly Token[], mentions: readonly Range[], words: Words): boolean {
  const { badmouth, lexicon } = words;
  const isToReader = tokens.some(({ plain }) => READER.includes(plain));
  const loose = isToReader ? [] : rangesOf(tokens, badmouth.topic, lexicon);
  if (mentions.length + loose.length === 0) return false;
  const hints = rangesOf(tokens, badmouth.hints, lexicon).filter((hint) => !isOfOthers(tokens, hint) && !isDenied(tokens, hint));
  if (hints.length > 0) return !isKind(tokens, hints, words);
  const places = isToReader ? [] : rangesOf(tokens, badmouth.place, lexicon);
  return places.some((range) => isRunDown(windowAfter(tokens, range), words)) && !isKind(tokens, rangesOf(tokens, badmouth.faults, lexicon), words);
}

/** Those the writer works or worked for and with, where words name them. */
function namedIn({ text }: Reading, tokens: readonly Token[], { kindEntry, phrases: { badmouth, lexicon } }: ReviewContext): Range[] {
  return [...rangesOf(tokens, badmouth.whose, lexicon), ...former(text, tokens, kindEntry.words)];
}

/** Whether a sentence goes on about somebody of whom the one before it spoke: "He never …". */
function goesOn(reading: Reading, index: number, context: ReviewContext): boolean {
  const { badmouth, lexicon } = context.phrases;
  const tokens = without(reading.spoken[index]?.tokens ?? [], badmouth.not, lexicon);
  const isCarried = badmouth.carries.includes(tokens[0]?.plain ?? '') && !tokens.slice(0, BEFORE).some(({ plain }) => OTHERS.includes(plain));
  if (!isCarried || index === 0) return false;
  const before = without(reading.spoken[index - 1]?.tokens ?? [], badmouth.not, lexicon);
  return namedIn(reading, before, context).length > 0 || goesOn(reading, index - 1, context);
}

/**
 * A former or present employer, manager or colleague is run down, by praise with a sting too; a bare
 * fact about them is not (guidance X3, REVIEW badmouth).
 */
export function findBadmouth(reading: Reading, context: ReviewContext): Span[] {
  if (!reading.english) return [];
  const { phrases } = context;
  const { badmouth, lexicon, weights } = phrases;
  return toned(reading, 'badmouth', weights, (sentence) => {
    const tokens = without(sentence.tokens, badmouth.not, lexicon);
    const isCarried = goesOn(reading, reading.spoken.indexOf(sentence), context);
    const mentions = [...namedIn(reading, tokens, context), ...(isCarried ? [{ from: 0, to: 0 }] : [])];
    const isDamned = says(tokens, badmouth.damned, lexicon) && tokens.some(({ plain }) => badmouth.mine.includes(plain));
    return isDamned || says(tokens, badmouth.stings, lexicon) || isToldOf(tokens, mentions, phrases)
      || mentions.some((mention) => isBad(tokens, mention, phrases) || isSlighted(tokens, mention, phrases));
  });
}
