import type { Span } from '../draft';
import { rangesOf, without } from '../patterns';
import type { Lexicon } from '../phrases';
import { blotted } from '../quoted';
import type { Reading, ReviewContext } from '../reading';
import { sentencesOf } from '../sentences';
import type { Token } from '../tokens';
import { isWritten } from './kinds';

/** Chat is read as it is typed: nothing is spelled out first. */
const AS_TYPED: Lexicon = { contractions: { whole: {}, endings: {}, beforeIs: [] }, classes: {} };
/** Pictures, but not the signs of trade marks or the hearts and arrows of plain text. */
const EMOJI = /(?![©®™↔↕✓✔✗✘])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{FE0F}|\u{200D}\p{Extended_Pictographic})*/gu;
/** The same letter three times and more: "sooo". */
const DRAWN_OUT = /(?<![\p{L}\p{N}.])(?!w{3}\b)\p{L}*(\p{L})\1{2,}\p{L}*/giu;
const ROMAN = /^[ivx]+$/i;
/** So short a word in capitals is some other short form ("RN", "U"). */
const SHORT = 3;

const found = ({ index, 0: mark }: RegExpMatchArray): Span => ({ start: index ?? 0, end: (index ?? 0) + mark.length });

const compiled = new WeakMap<readonly string[], RegExp>();

function emoticonPattern(listed: readonly string[]): RegExp {
  const alternatives = listed.map((face) => face.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = compiled.get(listed) ?? new RegExp(`(?<=^|[\\s\\p{L}.!?,])(?:${alternatives})(?=$|[\\s.!?,])`, 'gu');
  compiled.set(listed, pattern);
  return pattern;
}

/** Whether a mark closes a bracket that was opened before ("(see 2:)"). */
const closesBracket = (text: string, { start, end }: Span) =>
  text.slice(start, end).endsWith(')') && /\([^()]*$/.test(text.slice(Math.max(0, start - 80), start));

function chatWords(text: string, tokens: readonly Token[], { says, not }: ReviewContext['phrases']['chat']): Span[] {
  return rangesOf(without(tokens, not, AS_TYPED), says, AS_TYPED).flatMap(({ from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const words = text.slice(start, end);
    const isOther = words.length <= SHORT && from > 0 && /\p{Lu}/u.test(words) && words === words.toUpperCase();
    return isOther ? [] : [{ start, end }];
  });
}

/** Chat spelling, chat greetings, emoji; in writing alone, and not in quoted speech (guidance E11, REVIEW informal). */
export function findInformal(reading: Reading, { kindEntry, phrases: { chat } }: ReviewContext): Span[] {
  const { text, quotes, english, signature, blotNames } = reading;
  if (!isWritten(kindEntry, reading)) return [];
  const letter = blotted(text, quotes);
  const end = signature?.start ?? text.length;
  const faces = [...Array.from(letter.matchAll(EMOJI), found), ...Array.from(letter.matchAll(emoticonPattern(chat.emoticons)), found)]
    .filter((face) => !closesBracket(letter, face));
  if (!english) return faces;
  const typed = { frame: kindEntry.words, contractions: AS_TYPED.contractions };
  const words = sentencesOf(letter, [{ start: 0, end }], typed).flatMap(({ tokens }) => chatWords(text, blotNames(tokens), chat));
  const drawnOut = Array.from(letter.slice(0, end).matchAll(DRAWN_OUT)).filter(([word]) => !ROMAN.test(word) && word !== word.toUpperCase()).map(found);
  return [...faces, ...words, ...drawnOut];
}
