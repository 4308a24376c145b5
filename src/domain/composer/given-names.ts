import type { Facts } from '../interview';
import type { Phrases } from './phrases';
import { NAME, type Token } from './tokens';
import { wordsOf } from './words';

/** Names that the facts give: rows of words, and single words that count with a capital alone. */
type Given = { rows: string[][]; words: Set<string>; doubtful: Set<string> };

const plainWords = (name: string) => wordsOf(name).map(({ plain }) => plain);

function givenBy(all: readonly Facts[], writer: string, { names, detail }: Phrases): Given {
  const firms = all.flatMap(({ employer }) => employer ?? []);
  const people = [...all.flatMap(({ interviewers }) => interviewers.map(({ name }) => name)), writer];
  const roles = all.flatMap(({ role }) => role ?? []);
  const single = [...firms.flatMap(plainWords).filter((word) => !names.common.includes(word)), ...people.flatMap(plainWords)]
    .filter((word) => word.length > 1 && !detail.small.includes(word));
  return {
    rows: [...firms, ...people, ...roles].map(plainWords).filter((row) => row.length > 1),
    words: new Set(single),
    doubtful: new Set([...names.everyday, ...names.openers]),
  };
}

const isWritten = (text: string, token: Token | undefined) => token !== undefined && !/^\p{Ll}/u.test(text.slice(token.start, token.end));

/** How many of the tokens from here on are a name of several words, 0 for none. */
function rowAt(text: string, tokens: readonly Token[], index: number, { rows }: Given): number {
  const row = rows.find((words) => words.every((word, at) => tokens[index + at]?.plain === word));
  return row && isWritten(text, tokens[index]) ? row.length : 0;
}

function isName(text: string, tokens: readonly Token[], index: number, { words, doubtful }: Given): boolean {
  const token = tokens[index];
  return token !== undefined && words.has(token.plain) && isWritten(text, token) && (index > 0 || !doubtful.has(token.plain));
}

/** A function that puts a sign in place of every name of the facts, so that none of them reads as a word. */
export function nameBlotter(text: string, all: readonly Facts[], writer: string, phrases: Phrases): (tokens: readonly Token[]) => Token[] {
  const given = givenBy(all, writer, phrases);
  return (tokens) => {
    let rowEnd = 0;
    return tokens.map((token, index) => {
      rowEnd = Math.max(rowEnd, index + rowAt(text, tokens, index, given));
      return index < rowEnd || isName(text, tokens, index, given) ? { ...token, plain: NAME } : token;
    });
  };
}
