import type { Span } from './draft';
import type { SlotPhrases } from './phrases';
import { plainOf, wordsOf } from './words';

const found = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });

/** Whether the words in brackets are those of a blank: what it wants named, or an order to fill it. */
function wantsFilling(inside: string, { words, orders }: SlotPhrases): boolean {
  const plain = wordsOf(inside).map((word) => word.plain).join(' ');
  return words.includes(plain) || words.includes(plain.replace(/^(the|your|their|his|her|s|a|an) /, '')) ||
    orders.some((order) => plain.startsWith(`${order} `) && plain.split(' ').length <= 8);
}

/** Whether square brackets hold what they normally hold: a note number, "sic", a reference, a word put into a quotation. */
function isNormal(inside: string, before: string, { normal, counted, references }: SlotPhrases): boolean {
  const plain = plainOf(inside).trim();
  const [first = ''] = plain.split(/[\s:.#-]/);
  const isLetter = (plain.match(/\p{L}/gu)?.length ?? 0) < 2 && inside !== 'X';
  const [, thing = ''] = /^\d+\s*([a-z]+)$/.exec(plain) ?? [];
  return isLetter || counted.includes(thing) || normal.includes(plain) || (references.includes(first) && /\d/.test(plain)) || /\w$/.test(before);
}

/** How far back an opening quotation mark is looked for. */
const QUOTE_REACH = 300;

const isQuoted = (text: string, at: number) => {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - QUOTE_REACH), at);
  return (line.match(/["“”]/g)?.length ?? 0) % 2 === 1;
};

function brackets(text: string, slots: SlotPhrases): Span[] {
  const square = Array.from(text.matchAll(/\[{1,3}([^[\]\n]{1,160})\]{1,3}/g)).filter((match) => {
    const [whole, inside = ''] = match;
    const at = match.index;
    const isLink = /^\s*\(\s*http/.test(text.slice(at + whole.length, at + whole.length + 12));
    const isInsertion = isQuoted(text, at) && !wantsFilling(inside, slots) && !inside.includes('?');
    return !isLink && !isInsertion && !isNormal(inside, text.slice(Math.max(0, at - 1), at), slots);
  });
  const curly = Array.from(text.matchAll(/\{{1,3}%?([^{}\n:;=,]{1,60})\}{1,3}/g)).filter(([, inside = '']) => /\p{L}/u.test(inside));
  const others = Array.from(text.matchAll(/<{1,2}([^<>\n@/]{1,60})>{1,2}|«([^«»\n]{1,40})»|\(([^()\n]{1,60})\)/g)).filter(
    ([, angle, guillemet, round]) => wantsFilling(angle ?? guillemet ?? round ?? '', slots) || (angle !== undefined && slots.angled.includes(plainOf(angle).trim())),
  );
  return [...square, ...curly, ...others].map(found);
}

const compiled = new WeakMap<readonly string[], RegExp>();

function tokenPattern(listed: readonly string[]): RegExp {
  const alternatives = listed.map((token) => token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = compiled.get(listed) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
  compiled.set(listed, pattern);
  return pattern;
}

/** "XX" where a number or a name is to come: "the cards are XX in number". */
const unknowns = (text: string, { unknownAfter, unknownBefore }: SlotPhrases): RegExpMatchArray[] =>
  Array.from(text.matchAll(/(?<![\w-])XX(?![\w-])/g)).filter(({ index }) => {
    const before = wordsOf(text, Math.max(0, index - 30), index).at(-1)?.plain ?? '';
    const [after] = wordsOf(text, index + 2, index + 30);
    return unknownAfter.includes(before) && !unknownBefore.includes(after?.plain ?? '');
  });

function tokens(text: string, slots: SlotPhrases): Span[] {
  const { tokens: listed, plainBefore } = slots;
  const words = Array.from(text.matchAll(tokenPattern(listed))).filter((match) => {
    const before = wordsOf(text, Math.max(0, match.index - 30), match.index).at(-1)?.plain ?? '';
    const isSaid = plainBefore.includes(before) && !/^ \p{L}/u.test(text.slice(match.index + match[0].length));
    return !(/^TB/.test(match[0]) && isSaid);
  });
  const marks = text.matchAll(/(?<!\w)(?:X{3,}|x{4,}|_{3,}|\*\|\w+\|\*|%[A-Z_]{3,}%|\.{6,}|…{2,})(?!\w)/g);
  return [...words, ...marks, ...unknowns(text, slots)].map(found);
}

/**
 * Blanks that nobody filled, brackets in their normal use left aside (guidance E10, REVIEW unfilled-slot).
 * @param own names that this interview really has; a firm may be called "XYZ"
 */
export function blanksIn(text: string, slots: SlotPhrases, own: string): Span[] {
  const all = [...brackets(text, slots), ...tokens(text, slots)]
    .filter(({ start, end }) => !own.includes(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((slot, index) => !all.slice(0, index).some((other) => other.end > slot.start));
}
