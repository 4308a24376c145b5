import { Dialect, type Lint, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Asked, Misspelling, Told } from './proofreader';

/**
 * The proofreader at work, in a thread of its own: harper.js over its WebAssembly file. The page's
 * policy does not reach in here, so this is the place that may fetch and compile that file.
 */

/** What is wrong beyond taste. Questions of style and choice of words are left to the person. */
const KINDS = new Set([
  'Spelling', 'Typo', 'Repetition', 'Grammar', 'Agreement', 'Capitalization', 'BoundaryError', 'Eggcorn', 'Malapropism', 'Nonstandard', 'WordOrder',
]);

/** Suggestions that are offered for one word. */
const MOST = 3;

const tell = (told: Told): void => postMessage(told);

/** Fetches the file, from the browser's cache if it is there, and says how much of it has come. */
async function fetchFile(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'force-cache' });
  if (!response.ok || !response.body) throw new Error(`${response.status}`);
  let loaded = 0;
  const counted = response.body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, stream) {
      loaded += piece.length;
      tell({ loaded });
      stream.enqueue(piece);
    },
  }));
  const file = await new Response(counted).arrayBuffer();
  return URL.createObjectURL(new Blob([file], { type: 'application/wasm' }));
}

async function start(): Promise<LocalLinter[]> {
  const address = await fetchFile(String(binary.url));
  binary.url = address;
  const linters = [Dialect.British, Dialect.American].map((dialect) => new LocalLinter({ binary, dialect }));
  for (const linter of linters) await linter.setup();
  URL.revokeObjectURL(address);
  return linters;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];

/** Names and acronyms are not for it to judge. */
function isMeant(lint: Lint, names: ReadonlySet<string>): boolean {
  const text = lint.get_problem_text();
  const isAcronym = lint.lint_kind() === 'Spelling' && text === text.toUpperCase();
  const said = wordsIn(text).map((word) => word.replace(/['’]s?$/, ''));
  return KINDS.has(lint.lint_kind()) && !isAcronym && !(said.length > 0 && said.every((word) => names.has(word)));
}

let known = '';

/** Tells the linters the names, where these are others than before. */
async function teach(linters: readonly LocalLinter[], words: readonly string[]): Promise<void> {
  if (words.join() === known) return;
  known = words.join();
  for (const linter of linters) {
    await linter.clearWords();
    await linter.importWords([...words]);
  }
}

/** What both spellings of English, British and American, find wrong. */
async function read(linters: readonly LocalLinter[], { text, words }: Asked): Promise<Misspelling[]> {
  const names = new Set(words);
  const found = [];
  await teach(linters, words);
  for (const linter of linters) {
    const lints = (await linter.lint(text, { language: 'plaintext' })).filter((lint) => isMeant(lint, names));
    found.push(lints.map((lint) => ({
      start: lint.span().start,
      end: lint.span().end,
      suggestions: lint.suggestions().map((one) => one.get_replacement_text()).filter(Boolean).slice(0, MOST),
    })));
  }
  const [first = [], ...others] = found;
  return first.filter(({ start, end }) => others.every((lints) => lints.some((one) => one.start === start && one.end === end)));
}

const started = start();
started.then(() => tell({ ready: true }), () => tell({ failed: true }));

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  started.then((linters) => read(linters, data)).then((found) => tell({ id: data.id, found }), () => tell({ id: data.id, failed: true }));
});
