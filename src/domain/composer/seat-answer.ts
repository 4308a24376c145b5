import type { KnownSlots } from './slots-of';
import type { AnswerWords } from './message-kind';

/** A phrasing of ours and an answer, made ready for each other. */
export type Seated = { text: string; answer: string };

/** How an answer is made ready for its phrasing. */
export type Seat = (seated: Seated, known: KnownSlots, words: AnswerWords) => Seated;

const SLOT = '{answer}';
/** Three words and more: with fewer, somebody may have only begun to type. */
const A_CLAUSE = /^\S+\s+\S+\s+\S/;
const ENDED = /[.!?…]["'”’)]*$/;
/** Behind these the person's words begin a sentence. */
const BEGINS = /(?:^|[.!?…\n]["'”’)]*)\s*$/;

const wordsIn = (text: string): string[] => text.match(/\S+/g) ?? [];
const plain = (word: string) => word.toLowerCase().replace(/’/g, "'");
const upper = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
const lower = (text: string) => text.replace(/^\p{Lu}/u, (first) => first.toLowerCase());

/** A whole question ("What is the notice period?") needs none of our questions around it. */
const isQuestion = ({ text, answer }: Seated) => text.endsWith('?') && /^\p{Lu}.*\?$/su.test(answer);

/**
 * A whole sentence ("I liked the kiln.") needs no phrasing around it; one without its stop or its capital is
 * known where the phrasing asks for a thing ("What I would bring is …", not "To give one example, …").
 */
function isSentence({ text, answer }: Seated, { sentenceStarts, thingAfter }: AnswerWords): boolean {
  const [first = ''] = wordsIn(answer.replace(/’/g, "'"));
  if (sentenceStarts.includes(first) && ENDED.test(answer)) return true;
  const before = wordsIn(text.slice(0, text.indexOf(SLOT))).at(-1) ?? '';
  return thingAfter.includes(before) && A_CLAUSE.test(answer) && sentenceStarts.includes(upper(first));
}

/** How many of our last words the answer opens with as well. */
function saidTwice(ours: readonly string[], theirs: readonly string[]): number {
  for (let count = Math.min(ours.length, theirs.length); count > 0; count -= 1) {
    const last = ours.slice(-count);
    if (last.every((word, index) => plain(word) === plain(theirs[index] ?? ''))) return count;
  }
  return 0;
}

/** Leaves out our last words where the answer says them, or says "because" in the place of our "for". */
function withoutDoubled({ text, answer }: Seated, { reasons }: AnswerWords): Seated {
  const at = text.indexOf(SLOT);
  const ours = wordsIn(text.slice(0, at));
  const theirs = wordsIn(answer);
  const given = ` ${ours.join(' ')}`;
  const yields = reasons[plain(theirs[0] ?? '')]?.find((words) => given.endsWith(` ${words}`));
  const count = yields ? wordsIn(yields).length : saidTwice(ours, theirs);
  if (count === 0) return { text, answer };
  const kept = text.slice(0, at).replace(new RegExp(`(?:\\S+\\s+){${count}}$`), '');
  return { text: kept + text.slice(at), answer: BEGINS.test(kept) ? upper(answer) : answer };
}

/** Names of the interview, by slot; what stands in the others may well be common words. */
const NAMES = ['reader', 'readers', 'employer', 'sender'];
/** What is itself an answer says nothing of names. */
const ANSWERS = ['topic', 'answer', 'email', 'phone'];

/** Whether these first words are those of a fact ("The Pottery"), or the first is in a name and no small word. */
function isOfFacts(first: string, second: string, known: KnownSlots, isSmall: boolean): boolean {
  return Object.entries(known).filter(([slot]) => !ANSWERS.includes(slot)).some(([slot, value = '']) => {
    const words: readonly string[] = value.match(/[\p{L}\p{M}]+/gu) ?? [];
    const at = words.indexOf(first);
    return at >= 0 && (words[at + 1] === second || (NAMES.includes(slot) && !isSmall));
  });
}

/**
 * Whether the capital that an answer begins with is only a keyboard's: on a small word or one in "-ing", and
 * what follows makes no name of it. Silent where it is not sure.
 */
function isCommon(answer: string, known: KnownSlots, { smallWords, namesInIng }: AnswerWords): boolean {
  const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}*)(?:\s+([\p{L}\p{M}]+)|,\s|$)/u.exec(answer) ?? [];
  const isSmall = smallWords.includes(first.toLowerCase());
  const isDoing = /^.{3,}ing$/.test(first) && !namesInIng.includes(first);
  if (!(isSmall || isDoing) || isOfFacts(first, second, known, isSmall)) return false;
  const isNamed = /^\p{Lu}\p{Ll}/u.test(second);
  return !isNamed || Object.values(known).some((value) => value?.split(/\s+/).includes(second));
}

/** Where our phrasing closes the sentence itself, the answer stands in the middle of it. */
const isWithin = (text: string) => !BEGINS.test(text.slice(0, text.indexOf(SLOT))) && !text.endsWith(SLOT);

/**
 * Makes a phrasing and an answer ready for each other: a whole sentence stands alone, what both say is said
 * once, and a keyboard's capital is taken back in the middle of a sentence (decisions 0121, 0180). What is
 * read and what is copied are both made of what this returns.
 *
 * @example
 * seatAnswer({ text: 'It is because of {answer}.', answer: 'Because I grew up here' }, known, words)
 * // { text: 'It is {answer}.', answer: 'because I grew up here' }
 */
export function seatAnswer(given: Seated, known: KnownSlots, words: AnswerWords): Seated {
  const { answer } = given;
  if (isQuestion(given)) return { text: SLOT, answer };
  if (isSentence(given, words)) return { text: ENDED.test(answer) ? SLOT : `${SLOT}.`, answer: upper(answer) };
  if (!given.text.includes(SLOT)) return given;
  const seated = withoutDoubled(given, words);
  return isWithin(seated.text) && isCommon(seated.answer, known, words) ? { ...seated, answer: lower(seated.answer) } : seated;
}
