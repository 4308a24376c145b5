import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { byPlace, kindEntryOf, messageSchema, type Message } from './message';
import { phrasesSchema, type Phrases } from './phrases';
import { joiningSchema, type Joining } from './phrases/joining';
import { letterWordsSchema, type LetterWords } from './phrases/letter-words';

const BESIDE = join(import.meta.dirname, '../content');

/** Where the words lie: beside this file, or seen from the project's root once this file is bundled. */
export const DEFAULT_CONTENT = existsSync(BESIDE) ? BESIDE : 'src/content';

/** A message kind as the composer takes it. */
export type LoadedKind = ReturnType<typeof kindEntryOf>;

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** The front matter of an .mdx file as data. Throws where there is none. */
function frontMatter(text: string, file: string): unknown {
  const block = /^---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/.exec(text)?.[1];
  if (block === undefined) throw new Error(`${file} has no front matter.`);
  return parse(block);
}

/**
 * All message files as validated data, in the order of /write/, without Astro.
 * Throws what the schema finds wrong, or when `content` is not the folder of the words.
 */
export function loadMessages(content = DEFAULT_CONTENT): Message[] {
  const folder = join(content, 'messages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return files
    .map((file) => messageSchema.parse(frontMatter(read(folder, file), file)))
    .sort(byPlace);
}

/** What is written by hand is YAML; what a program draws is JSON, which is read a hundred times as quickly. */
const DRAWN: readonly string[] = ['weights'];

const phraseFile = (content: string, name: string): unknown => {
  const folder = join(content, 'phrases');
  return DRAWN.includes(name) ? JSON.parse(read(folder, `${name}.json`)) : parse(read(folder, `${name}.yaml`));
};

/** The small words of a letter. */
export function loadLetterWords(content = DEFAULT_CONTENT): LetterWords {
  return letterWordsSchema.parse(phraseFile(content, 'letter'));
}

/** The words that join an answer to a phrasing. */
export function loadJoining(content = DEFAULT_CONTENT): Joining {
  return joiningSchema.parse(phraseFile(content, 'joining'));
}

/** All lists that `reviewDraft` reads with, and the words of its findings. */
export function loadPhrases(content = DEFAULT_CONTENT): Phrases {
  const lists = Object.keys(phrasesSchema.shape);
  return phrasesSchema.parse(Object.fromEntries(lists.map((name) => [name, phraseFile(content, name)])));
}

/** All message kinds as `composeDraft` and `reviewDraft` take them. */
export function loadMessageKinds(content = DEFAULT_CONTENT): LoadedKind[] {
  const words = { ...loadLetterWords(content), ...loadJoining(content) };
  return loadMessages(content).map((message) => kindEntryOf(message, words));
}
