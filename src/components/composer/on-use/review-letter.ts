import { bodyOf, paragraphsOf } from '../../../domain/composer/body';
import { countWords } from '../../../domain/composer/count-words';
import type { Finding } from '../../../domain/composer/finding';
import { ownWords } from '../../../domain/composer/own-words';
import { peopleOf } from '../../../domain/composer/reader-of';
import type { LetterWords } from '../../../domain/composer/message-kind';
import type { Phrases } from '../../../domain/composer/phrases';
import { reviewDraft } from '../../../domain/composer/review-draft';
import { firstRepeated, sharedWords } from '../../../domain/composer/shared-words';
import type { Facts } from '../../../domain/interview';
import type { Length } from './length-words';
import type { Note } from '../review';
import type { OpenLetter } from '../use-letter';
import { proofread, type Misspelling } from './proofreader';
import { fetchReviewWords } from './review-words';

export type Reviewed = { notes: Note[]; length: Length; ours: number };

/** What the letter is read against beside its own interview. */
export type Others = { interviews: readonly Facts[]; drafts: readonly string[] };

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

type Found = Finding & { id: string; isWhole: boolean; suggestions?: string[] };

/** Of these the words themselves are always named, for the title alone does not say which are meant. */
const NAMED = new Set<Finding['kind']>(['wrong-employer', 'spelling', 'same-as-other']);

/** The part of a letter that would hold what the whole lacks; what is said of the whole stands beside it. */
const LACKING_IN: Partial<Record<Finding['kind'], string>> = { 'no-interest': 'interest', 'no-specific-detail': 'topic' };

/** @example "Is “received” meant, or “relieved”?" */
const sayMeant = ([first, ...others]: readonly string[]) => `Is ${[`“${first}” meant`, ...others.map((one) => `“${one}”`)].join(', or ')}?`;

/** Words that are right as they are: the names in the interview, and the writer's. */
function ownNames({ facts, answers }: OpenLetter): string[] {
  const said = [facts.employer, facts.role, answers.from?.name, ...peopleOf(facts).map(({ name }) => name)];
  return said.flatMap((one) => one?.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
}

/** What the proofreader finds, as findings, where it was asked to read along. */
async function misspelt(letter: OpenLetter, { findings }: Phrases): Promise<(Finding & Misspelling)[]> {
  const found = await proofread(letter.text, ownNames(letter));
  return found.map((one) => ({ ...one, kind: 'spelling', atom: findings.spelling.atom }));
}

/** The paragraph that a note on the whole stands beside: where the thing is missing, if that is known, else the first. */
const wholeAt = (kind: Finding['kind'], { parts }: OpenLetter['composed']): number =>
  parts.find(({ part }) => part === LACKING_IN[kind])?.paragraph ?? 1;

/** What is much the same as another letter, put at the first of the person's sentences that stands in it. */
function atItsPlace(finding: Finding, { text, mode, composed, kind }: OpenLetter, { drafts }: Others, words: LetterWords): Finding {
  if (finding.kind !== 'same-as-other') return finding;
  const asking = kind.parts.filter(({ asks }) => asks).map(({ id }) => id);
  const sentences = mode === 'parts' ? composed.parts.filter(({ part }) => asking.includes(part)) : [];
  const place = firstRepeated(text, sharedWords(text, drafts, words).spans, sentences);
  return place ? { ...finding, start: place.start, end: place.end } : finding;
}

/** What a note says; several blanks are one note, however many they are. */
function noteOf(found: readonly Found[], { text, composed }: OpenLetter, { findings }: Phrases): Note[] {
  const [first] = found;
  if (!first) return [];
  const { id, kind, isWhole, start, end, suggestions } = first;
  const said = { ...findings[kind], ...(suggestions?.length && { advice: sayMeant(suggestions) }) };
  const many = found.length > 1 && { title: `${found.length} places are still blank`, advice: 'Fill them in, or take them out, before the note goes.' };
  return [{
    ...said, ...many, isWhole,
    paragraph: isWhole ? wholeAt(kind, composed) : (composed.parts.findLast((part) => part.start <= start)?.paragraph ?? 0),
    id: kind === 'unfilled-slot' ? kind : id,
    findings: found.map((one) => one.id),
    places: found.map((one) => ({ start: one.start, end: one.end })),
    quote: isWhole ? undefined : quoteOf(text.slice(start, end)),
    isAboutWords: NAMED.has(kind),
  }];
}

function notesOf(found: readonly Found[], letter: OpenLetter, phrases: Phrases): Note[] {
  const blanks = found.filter(({ kind }) => kind === 'unfilled-slot');
  return found.flatMap((one) => noteOf(one === blanks[0] ? blanks : blanks.includes(one) ? [] : [one], letter, phrases));
}

/** Reads the letter as it stands. What was waved away stays away. */
export async function reviewLetter(letter: OpenLetter, others: Others): Promise<Reviewed> {
  const { phrases, letter: words } = await fetchReviewWords();
  const { text, facts, answers, draft, reader } = letter;
  const context = {
    kindEntry: { ...letter.kind, words }, facts: { ...facts, interviewers: peopleOf(facts) },
    ...(reader ? { to: reader.id } : {}), ...(answers.from ? { from: answers.from } : {}),
  };
  const read = reviewDraft(text, { ...context, phrases, otherInterviews: others.interviews, otherDrafts: others.drafts })
    .filter((finding, _, all) => isNews(finding, all, letter));
  const found = [...read, ...(await misspelt(letter, phrases))].map((finding): Found => {
    const { kind, start, end } = finding;
    const isWhole = start === 0 && end === text.length;
    const placed = atItsPlace(finding, letter, others, words);
    return { ...placed, isWhole: isWhole && placed === finding, id: isWhole ? kind : `${kind}:${text.slice(start, end).slice(0, 40)}` };
  }).sort((one, other) => one.start - other.start || one.end - other.end);
  const isNew = ({ id }: Found, index: number) => !draft?.dismissed?.includes(id) && found.findIndex((one) => one.id === id) === index;
  const body = bodyOf(text, words);
  return {
    notes: notesOf(found.filter(isNew), letter, phrases),
    length: { words: countWords(body), paragraphs: paragraphsOf(body).length },
    ours: ownWords(text, context).ours,
  };
}
