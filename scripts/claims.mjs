/**
 * Which passage of src/content says which statement of the guidance. Prose claims a statement by a mark
 * right after the passage, an MDX comment "says: W1 K2a" that leaves no trace in the page. Rules,
 * letters, checklist items and findings claim theirs in their field `atoms` or `atom`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const CONTENT = path.join(import.meta.dirname, '..', 'src', 'content');
const MARK = /\{\/\*\s*says:\s*([^*]*?)\s*\*\/\}/g;

/**
 * The prose before a mark: back to the mark before it, an empty line or the start of a list item. A mark
 * on a line of its own claims the block above it, such as a table.
 */
function passageBefore(text) {
  const said = text.trimEnd();
  const start = Math.max(said.lastIndexOf('*/}') + 3, said.lastIndexOf('\n\n'), said.lastIndexOf('\n- '), 0);
  return said.slice(start).replace(/\s+/g, ' ').trim();
}

/**
 * The claims that marks in an MDX text make, in their order.
 * @returns {{ atom: string, passage: string, line: number }[]}
 */
export function marksIn(mdx) {
  return [...mdx.matchAll(MARK)].flatMap((mark) => {
    const before = mdx.slice(0, mark.index);
    const at = { passage: passageBefore(before), line: before.split('\n').length };
    return mark[1].split(/\s+/).filter(Boolean).map((atom) => ({ atom, ...at }));
  });
}

const filesOf = (folder, extension) =>
  readdirSync(path.join(CONTENT, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(path.join(CONTENT, folder, name), 'utf8') }));

const claim = (file, atoms, ...words) =>
  (atoms ?? []).map((atom) => ({ atom, file, passage: words.filter(Boolean).join(' ') }));

function claimsOfRule({ file, text }) {
  const { atoms, title, situation, why, whatNext, ours } = parse(text);
  return claim(file, atoms, `${title}.`, situation, why, whatNext, ours);
}

function claimsOfMessage({ file, text }) {
  const { atoms, title, when, required, forbidden } = parse(/^---\n([\s\S]*?)\n---/.exec(text)[1]);
  return claim(file, atoms, `The whole letter: ${title}.`, when, `It needs: ${required.join('; ')}.`, `It leaves out: ${forbidden.join('; ')}.`);
}

/** How many statements a line of the checklist can say; one that claims more only points to them. */
export const MOST_IN_A_LINE = 4;

const claimsOfPhase = ({ file, text }) =>
  parse(text)
    .items.filter(({ atoms }) => atoms.length <= MOST_IN_A_LINE)
    .flatMap(({ atoms, text: said, hint }) => claim(file, atoms, said, hint));

const claimsOfFindings = ({ file, text }) =>
  Object.values(parse(text)).flatMap(({ atom, ...words }) => claim(file, atom && [atom], ...Object.values(words)));

/**
 * Every claim of the content: the statement, the file under src/content, the line where it is prose, and the passage.
 * @returns {{ atom: string, file: string, line?: number, passage: string }[]}
 */
export function readClaims() {
  const prose = [...filesOf('guide', '.mdx'), ...filesOf('pages', '.mdx')];
  return [
    ...prose.flatMap(({ file, text }) => marksIn(text).map((mark) => ({ file, ...mark }))),
    ...filesOf('rules', '.yaml').filter(({ file }) => /\/[A-Z]{2}\d\.yaml$/.test(file)).flatMap(claimsOfRule),
    ...filesOf('messages', '.mdx').flatMap(claimsOfMessage),
    ...filesOf('checklist', '.yaml').flatMap(claimsOfPhase),
    ...filesOf('phrases', 'findings.yaml').flatMap(claimsOfFindings),
  ];
}
