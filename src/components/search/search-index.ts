/** A heading of a page under which the words were found. */
export type FoundSection = { title: string; href: string };

/** A page that has the words. The excerpt is in pieces, those that match marked. */
export type FoundPage = { title: string; href: string; sections: FoundSection[]; excerpt: { text: string; matches: boolean }[] };

/** Pages that were found, best first, each fetched when it is shown. */
export type Found = (() => Promise<FoundPage>)[];

type Data = { url: string; excerpt: string; content: string; locations: number[]; meta: { title?: string }; sub_results: { title: string; url: string }[] };
type Result = { id: string; score: number; data: () => Promise<Data> };
type Pagefind = {
  options: (options: { noWorker: boolean; excerptLength: number; excerptEllipsis: string }) => Promise<void>;
  search: (words: string) => Promise<{ results: Result[] }>;
};

const SECTIONS_SHOWN = 3;
const WORDS_OF_EXCERPT = 26;
/** Headings that every page of a kind has; they say nothing about what was found. */
const GENERAL = /#(on-paper|short-version|steps|sources|letter-sources)$/;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const asText = (html: string) => html.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const pieces = (excerpt: string) =>
  excerpt.split(/<\/?mark>/).map((text, index) => ({ text: asText(text), matches: index % 2 === 1 })).filter(({ text }) => text !== '');

const pageOf = ({ url, excerpt, meta, sub_results: sections }: Data): FoundPage => {
  const title = meta.title ?? url;
  return {
    title,
    href: url,
    excerpt: pieces(excerpt),
    sections: sections.filter((one) => one.url !== url && !GENERAL.test(one.url)).slice(0, SECTIONS_SHOWN)
      .map((one) => ({ title: one.title, href: one.url })),
  };
};

/** How much of a word its other forms begin with, at least: "sending" and "send", "studies" and "study". */
const SHARED = 0.55;

const partsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Whether one of the texts has the word in one form or another. */
function isFormOf(word: string, texts: readonly string[]): boolean {
  const parts = texts.flatMap(partsOf);
  return partsOf(word).every((own) => parts.some((part) => sharedBeginning(own, part) >= Math.max(Math.min(own.length, 3), Math.ceil(own.length * SHARED))));
}

let attempts = 0;
let fetched: Promise<Pagefind> | undefined;

/** Fetches the index once; after a failure, anew with the next call. */
function fetchIndex(folder: string): Promise<Pagefind> {
  const again = attempts > 0 ? `?again=${attempts}` : '';
  fetched ??= (import(/* @vite-ignore */ `${folder}pagefind.js${again}`) as Promise<Pagefind>).then(
    async (pagefind) => {
      await pagefind.options({ noWorker: true, excerptLength: WORDS_OF_EXCERPT, excerptEllipsis: '…' });
      return pagefind;
    },
    (error: unknown) => {
      attempts += 1;
      fetched = undefined;
      throw error;
    },
  );
  return fetched;
}

/**
 * Looks for pages that have all of the words.
 * @param folder where the index lies, with a slash at its end
 * @throws what the browser says when the index cannot be fetched
 */
export async function findAll(folder: string, words: string): Promise<Found> {
  const { results } = await (await fetchIndex(folder)).search(words);
  return results.map(({ data }) => async () => pageOf(await data()));
}

/** Looks for pages that have any of the words, those with more of them first. */
export async function findAny(folder: string, words: readonly string[]): Promise<Found> {
  const { search } = await fetchIndex(folder);
  const scores = new Map<string, { score: number; result: Result }>();
  for (const word of words.filter((one) => one.length > 2)) {
    for (const result of (await search(word)).results) {
      const { score } = scores.get(result.id) ?? { score: 0 };
      scores.set(result.id, { score: score + 1 + result.score / 1000, result });
    }
  }
  return [...scores.values()].sort((one, other) => other.score - one.score).map(({ result }) => async () => pageOf(await result.data()));
}

/**
 * Whether the site has the word, in whichever form. (Where it has not, the index silently looks for ever
 * shorter beginnings of it: "x" for "xylophone".)
 */
export async function knows(folder: string, word: string): Promise<boolean> {
  const [first] = (await (await fetchIndex(folder)).search(word)).results;
  if (first === undefined) return false;
  const { content, locations, meta } = await first.data();
  const all = content.split(/\s+/);
  return isFormOf(word, [...locations.map((place) => all[place] ?? ''), meta.title ?? '']);
}
