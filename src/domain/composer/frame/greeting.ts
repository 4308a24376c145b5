import type { FrameWords } from '../message-kind';
import { plainOf, wordsOf } from '../words';
import { beginsWith, isCapital } from './lines';

/** How many characters of the first line greet, 0 for none. Set apart from the rest, it may greet in any language. */
export function greetingLength(line: string, isApart: boolean, words: FrameWords): number {
  const form = beginsWith(line, words.greetings);
  const count = wordsOf(line).length;
  if (form === undefined) {
    const capitals = wordsOf(line).map(({ text }) => isCapital(text));
    const named = count <= 5 && /[,:–—-]$/.test(line) && capitals.every(Boolean);
    const foreign = isApart && count <= 6 && line.endsWith(',') && capitals[0] === true && capitals.at(-1) === true;
    const isCalled = isApart && count <= 6 && line.endsWith(',') && capitals[0] === true && words.greetings.some((form) => plainOf(line).endsWith(` ${form},`));
    return named || foreign || isCalled ? line.length : 0;
  }
  if (/[,:;]$/.test(line) && count <= 14) return line.length;
  for (const stop of line.slice(form.length).matchAll(/[,:!;–—]|\s-\s|\.(?=\s)/g)) {
    const end = form.length + stop.index;
    const last = wordsOf(line, 0, end).at(-1)?.plain ?? '';
    const isTitle = stop[0] === '.' && (words.titles.includes(last) || last.length === 1);
    const rest = wordsOf(line, end);
    if (rest.length > 0 && rest.length <= 3 && rest.every(({ text }) => isCapital(text))) return line.length;
    if (!isTitle) return end + 1;
  }
  return count <= 6 ? line.length : form.length;
}
