import { bodyOf, paragraphsOf } from '../../../domain/composer/body';
import { countWords } from '../../../domain/composer/count-words';
import type { Finding } from '../../../domain/composer/finding';
import type { LetterWords } from '../../../domain/composer/message-kind';
import type { Phrases } from '../../../domain/composer/phrases';
import { reviewDraft } from '../../../domain/composer/review-draft';
import type { Facts } from '../../../domain/interview';
import { address } from '../../ui/address';
import type { Length } from './length-words';
import type { Note } from '../review';
import type { OpenLetter } from '../use-letter';

export type Reviewed = { notes: Note[]; length: Length };

type ReviewWords = { phrases: Phrases; letter: LetterWords };

/** Comes as a script of its own: the page's policy lets it fetch nothing else. */
const fetchWords = (): Promise<{ words: ReviewWords }> =>
  import(/* @vite-ignore */ address('/write/review-words.js')) as Promise<{ words: ReviewWords }>;

/** What only repeats the list of what is missing says nothing while the person is still filling it in. */
const SAID_BY_THE_LIST = new Set<Finding['kind']>([
  'unfilled-slot', 'no-greeting-name', 'no-thanks', 'no-specific-detail', 'no-sign-off',
]);

/** What a blank that is filled may put right. */
const WAITS_FOR_BLANKS = new Set<Finding['kind']>(['too-short', 'template-text', 'no-context', 'no-interest', 'same-as-other']);

function isNews({ kind, start, end }: Finding, all: readonly Finding[], { mode, composed: { missing } }: OpenLetter): boolean {
  if (WAITS_FOR_BLANKS.has(kind) && (mode !== 'free' ? missing.length > 0 : all.some((one) => one.kind === 'unfilled-slot'))) return false;
  if (mode === 'free' || missing.length === 0 || !SAID_BY_THE_LIST.has(kind)) return true;
  return kind === 'unfilled-slot' && !missing.some((slot) => slot.start < end && slot.end > start);
}

/** Words short enough to be quoted in the margin. */
const QUOTE = 60;

function quoteOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > QUOTE ? `${line.slice(0, QUOTE).replace(/\s\S*$/, '')}…` : line;
}

type Found = Finding & { id: string; isWhole: boolean };

/** What a note says; several blanks are one note, however many they are. */
function noteOf(found: readonly Found[], { text, composed }: OpenLetter, { findings }: Phrases): Note[] {
  const [first] = found;
  if (!first) return [];
  const { id, kind, isWhole, start, end } = first;
  const said = findings[kind];
  const many = found.length > 1 && { title: `${found.length} places are still blank`, advice: 'Fill them in, or take them out, before the note goes.' };
  return [{
    ...said, ...many, isWhole,
    paragraph: isWhole ? 1 : (composed.parts.findLast((part) => part.start <= start)?.paragraph ?? 0),
    id: kind === 'unfilled-slot' ? kind : id,
    findings: found.map((one) => one.id),
    places: found.map((one) => ({ start: one.start, end: one.end })),
    quote: isWhole ? undefined : quoteOf(text.slice(start, end)),
    isAboutWords: kind === 'wrong-employer',
  }];
}

function notesOf(found: readonly Found[], letter: OpenLetter, phrases: Phrases): Note[] {
  const blanks = found.filter(({ kind }) => kind === 'unfilled-slot');
  return found.flatMap((one) => noteOf(one === blanks[0] ? blanks : blanks.includes(one) ? [] : [one], letter, phrases));
}

/** Reads the letter as it stands. What was waved away stays away. */
export async function reviewLetter(letter: OpenLetter, otherInterviews: readonly Facts[]): Promise<Reviewed> {
  const { words: { phrases, letter: words } } = await fetchWords();
  const { text, facts, answers, draft, reader } = letter;
  const found = reviewDraft(text, {
    kindEntry: { ...letter.kind, words }, facts, phrases, otherInterviews,
    ...(reader ? { to: reader.id } : {}), ...(answers.from ? { from: answers.from } : {}),
  }).filter((finding, _, all) => isNews(finding, all, letter)).map((finding): Found => {
    const { kind, start, end } = finding;
    const isWhole = start === 0 && end === text.length;
    return { ...finding, isWhole, id: isWhole ? kind : `${kind}:${text.slice(start, end).slice(0, 40)}` };
  });
  const isNew = ({ id }: Found, index: number) => !draft?.dismissed?.includes(id) && found.findIndex((one) => one.id === id) === index;
  const body = bodyOf(text, words);
  return {
    notes: notesOf(found.filter(isNew), letter, phrases),
    length: { words: countWords(body), paragraphs: paragraphsOf(body).length },
  };
}
