import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWERING } from '../../src/domain/composer/findings/bitter';
import { WAITING } from '../../src/domain/composer/findings/blame';
import { THANKING } from '../../src/domain/composer/findings/early-status';
import { isOneOf } from '../../src/domain/composer/findings/kinds';
import type { MessageKind, MessageKindEntry } from '../../src/domain/composer/message-kind';
import { readDraft } from '../../src/domain/composer/reading';
import { marksOf, type Weighed, type WeighedTone, WEIGHED_TONES } from '../../src/domain/composer/weights';
import { loadMessages } from '../../src/schemas/load-content';
import { contextOf, type LabelledDraft, readDrafts } from './draft-corpus';
import { readAlone, readGoodLetters, readSentences } from './score-sentences';

/** What a sentence is weighed by, what it has, and what it surely has not. */
export type Example = { marks: string[]; has: Weighed[]; hasNot: Weighed[]; times: number };

/** A sentence out of a whole draft, where it is at fault, counts for two: it stands as such sentences really stand. */
const IN_A_LETTER = 2;
/** A sentence of our own, out of a test or of an example on the site, counts for three: it is the plainest of its sort. */
const OUR_OWN = 3;

/** Kept from the weighing, so that what a draft nobody has seen meets can be measured. */
const KEPT_APART = /unseen/;

/** Tones that are a fault in some letters alone: no other letter is an example against them. */
const ONLY_IN: Partial<Record<WeighedTone, readonly MessageKind[]>> = { 'early-status': THANKING, blame: WAITING, bitter: ANSWERING };

const couldHave = (kind: Pick<MessageKindEntry, 'id'>): WeighedTone[] =>
  WEIGHED_TONES.filter((tone) => {
    const letters = ONLY_IN[tone];
    return letters === undefined || isOneOf(kind, letters);
  });

const ofLine = (text: string, has: Weighed[], hasNot: Weighed[], times = 1): Example => ({
  marks: [...new Set(readAlone(text).spoken.flatMap((sentence) => [...marksOf(sentence)]))], has, hasNot, times,
});

function ofDraft(draft: LabelledDraft): Example[] {
  const { text, labels } = draft;
  const context = contextOf(draft);
  const possible = couldHave(context.kindEntry).filter((tone) => !labels.some(({ kind }) => kind === tone));
  return readDraft(text, context).spoken.map((sentence) => {
    const isMeant = (quote: string) => {
      const at = text.indexOf(quote);
      return quote !== '' && at >= 0 && at < sentence.end && at + quote.length > sentence.start;
    };
    const has = WEIGHED_TONES.filter((tone) => labels.some(({ kind, quote }) => kind === tone && isMeant(quote ?? '')));
    return { marks: [...marksOf(sentence)], has, hasNot: possible, times: has.length > 0 ? IN_A_LETTER : 1 };
  });
}

/** The letters that the site shows: nothing in them is a fault. */
const ofTheSite = (): Example[] => loadMessages().flatMap(({ id, example }) =>
  readAlone(example.text).spoken.map((sentence) => ({ marks: [...marksOf(sentence)], has: [], hasNot: couldHave({ id }), times: OUR_OWN })));

/** All sentences of the corpora in a folder and of the site's own letters, those apart that are kept from the weighing. */
export function examplesIn(folder: string): Example[] {
  const files = readdirSync(folder).filter((file) => !KEPT_APART.test(file)).sort();
  const having = (ending: string) => files.filter((file) => file.endsWith(ending)).map((file) => join(folder, file));
  return [
    ...having('.tsv').flatMap(readSentences).map(({ writer, text, tones, plain }) => ofLine(text, tones, plain, writer === '0' ? OUR_OWN : 1)),
    ...having('.txt').flatMap(readGoodLetters).flatMap(({ kind, sentences }) => sentences.map((text) => ofLine(text, [], couldHave({ id: kind })))),
    ...having('.jsonl').flatMap(readDrafts).flatMap(ofDraft),
    ...ofTheSite(),
  ];
}
