import { readFileSync } from 'node:fs';
import { findBadmouth } from '../../src/domain/composer/findings/badmouth';
import { findBitter } from '../../src/domain/composer/findings/bitter';
import { findBlame } from '../../src/domain/composer/findings/blame';
import { findDesperate } from '../../src/domain/composer/findings/desperate';
import { findEarlyStatus } from '../../src/domain/composer/findings/early-status';
import { findPressure } from '../../src/domain/composer/findings/pressure';
import { readDraft, type Reading } from '../../src/domain/composer/reading';
import type { LetterKind, MessageKindEntry } from '../../src/domain/composer/message-kind';
import type { Facts } from '../../src/domain/interview';
import { loadMessageKinds, loadPhrases } from '../../src/schemas/load-content';
import { type Weighed, WEIGHED } from '../../src/domain/composer/weights';
import { aKind } from './a-kind';

/** A tone that one sentence alone can have, the finder that hears it, and a letter in which it is a fault. */
const TONES = {
  pressure: { find: findPressure, kind: 'M7b' },
  desperate: { find: findDesperate, kind: 'M7b' },
  blame: { find: findBlame, kind: 'M7b' },
  badmouth: { find: findBadmouth, kind: 'M1' },
  bitter: { find: findBitter, kind: 'M20' },
  'early-status': { find: findEarlyStatus, kind: 'M1' },
} as const;
export type Tone = keyof typeof TONES;

/** A sentence out of a made-up letter; `tones` are those a careful friend hears in it, `plain` those they were asked about and do not; so with interest and thanks. */
export type LabelledSentence = { writer: string; text: string; tones: Weighed[]; plain: Weighed[] };

/** How often a tone was there, was heard, was not there, and was heard all the same. */
export type ToneScore = { tone: Tone; there: number; heard: number; notThere: number; falsely: number };

const isTone = (text: string): text is Tone => Object.hasOwn(TONES, text);
const labelsOf = (column = ''): Weighed[] => WEIGHED.filter((one) => column.split(',').includes(one));

/** The sentences of a corpus file: writer, tones, tones that are not in it, sentence, parted by tabs. */
export const readSentences = (path: string): LabelledSentence[] =>
  readFileSync(path, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
    const [writer = '', tones, plain, text = ''] = line.split('\t');
    return { writer, tones: labelsOf(tones), plain: labelsOf(plain), text };
  });

const phrases = loadPhrases();
const kinds: MessageKindEntry[] = loadMessageKinds();

const facts: Facts = { date: '2026-03-03', start: '10:00', interviewers: [], log: [] };
const entryOf = (id: string) => {
  const entry = kinds.find((kind) => kind.id === id);
  if (!entry) throw new Error(`There is no letter ${id}.`);
  return entry;
};

/** A sentence as it is read alone in a letter. */
export const readAlone = (text: string): Reading =>
  ({ ...readDraft(`Dear Ama,\n\n${text}\n\nBest regards,\nTomasz Nowak`, { kindEntry: entryOf('M1'), phrases, facts }), english: true });

/** The tones heard in a sentence that stands alone in a letter, out of those asked about; in a letter of the tone's own where none is given. */
export function heardIn(text: string, asked: readonly Tone[], letter?: MessageKindEntry): Tone[] {
  const reading = readAlone(text);
  return asked.filter((tone) => {
    const { find, kind } = TONES[tone];
    return find(reading, { kindEntry: letter ?? entryOf(kind), phrases, facts }).length > 0;
  });
}

/** What was heard in one sentence against its labels. */
export type SentenceVerdict = { text: string; missed: Tone[]; falsely: Tone[] };

/** Reads sentences: the score of each tone, and each sentence that was misread. */
export function scoreSentences(sentences: readonly LabelledSentence[]): { tones: ToneScore[]; misread: SentenceVerdict[] } {
  const heard = new Map(sentences.map(({ text, tones, plain }) => [text, heardIn(text, [...tones, ...plain].filter(isTone))]));
  const hears = (tone: Tone) => ({ text }: LabelledSentence) => heard.get(text)?.includes(tone) === true;
  return {
    tones: (Object.keys(TONES) as Tone[]).map((tone) => {
      const there = sentences.filter(({ tones }) => tones.includes(tone));
      const notThere = sentences.filter(({ plain }) => plain.includes(tone));
      return { tone, there: there.length, heard: there.filter(hears(tone)).length, notThere: notThere.length, falsely: notThere.filter(hears(tone)).length };
    }),
    misread: sentences.map((one) => ({
      text: one.text,
      missed: one.tones.filter(isTone).filter((tone) => !hears(tone)(one)),
      falsely: one.plain.filter(isTone).filter((tone) => hears(tone)(one)),
    })).filter(({ missed, falsely }) => missed.length + falsely.length > 0),
  };
}

/** A letter with nothing wrong in it. */
export type GoodLetter = { kind: LetterKind; sentences: string[] };

/** Good letters of a corpus file: "# M1" before each, a sentence a line. */
export const readGoodLetters = (path: string): GoodLetter[] =>
  readFileSync(path, 'utf8').split(/^# /m).slice(1).map((letter) => {
    const [kind = '', ...sentences] = letter.trim().split('\n');
    return { kind: kind as LetterKind, sentences };
  });

/** The sentences of good letters that set off a tone all the same. */
export const alarmsIn = (letters: readonly GoodLetter[]): { text: string; falsely: Tone[] }[] =>
  letters.flatMap(({ kind, sentences }) => {
    const letter = kinds.find(({ id, alsoFor }) => id === kind || alsoFor?.includes(kind)) ?? aKind(kind, kinds);
    const entry = { ...letter, id: kind };
    return sentences.map((text) => ({ text, falsely: heardIn(text, Object.keys(TONES) as Tone[], entry) }));
  }).filter(({ falsely }) => falsely.length > 0);
