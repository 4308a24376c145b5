import type { FrameWords } from '../message-kind';
import { type Word, wordsOf } from '../words';
import { isCapital, isName, isParted, type Line } from './lines';

const isContact = (line: string) => /\S@\S|\d[\d\s()-]{5,}\d/.test(line);

/** A short line in words that no English close is made of, none of them a full sentence, nor a name alone. */
function isFarewell(line: string, words: FrameWords): boolean {
  const said = wordsOf(line);
  const isSmall = ({ text }: Word) => !isCapital(text);
  const isShort = said.length >= 2 && said.length <= 5 && !/[.!?:;\d@]/.test(line);
  const isNoName = line.endsWith(',') ? said.some(isSmall) : said.some((word) => isSmall(word) && word.text.length >= 5);
  return isShort && isNoName && !said.some(({ plain }) => words.closingFillers.includes(plain));
}

/** Without a close: a short line of its own right above the name. */
export const findFarewell = (text: string, lines: readonly Line[], words: FrameWords): Line | undefined => lines.find((line, index) => {
  const [before, name] = [lines[index - 1], lines[index + 1]];
  const isLast = index >= lines.length - 4 && lines.slice(index + 1).every((under) => !/[.!?]$/.test(under.text) && wordsOf(under.text).length <= 6);
  return isLast && before && name && isName(name.text) && isParted(text, before.end, line.start) && isFarewell(line.text, words);
});

/** Without a close: the lines at the end that are only a name or how to reach someone. */
export function trailingNames(lines: readonly Line[]): Line | undefined {
  let first: Line | undefined;
  for (const line of lines.slice(1).slice(-4).reverse()) {
    if (!isName(line.text) && !isContact(line.text)) break;
    first = line;
  }
  return first;
}
