/** A heading of a page under which the words were found. */
export type FoundSection = { title: string; href: string };

/** A page that has the words. The excerpt is in pieces, those that match marked. */
export type FoundPage = { title: string; href: string; sections: FoundSection[]; excerpt: { text: string; matches: boolean }[] };

/** Pages that were found, best first, each fetched when it is shown. */
export type Found = (() => Promise<FoundPage>)[];

type Data = { url: string; excerpt: string; meta: { title?: string }; sub_results: { title: string; url: string }[] };
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
export async function findAny(folder: string, words: string): Promise<Found> {
  const { search } = await fetchIndex(folder);
  const scores = new Map<string, { score: number; result: Result }>();
  for (const word of words.split(/\s+/).filter((one) => one.length > 2)) {
    for (const result of (await search(word)).results) {
      const { score } = scores.get(result.id) ?? { score: 0 };
      scores.set(result.id, { score: score + 1 + result.score / 1000, result });
    }
  }
  return [...scores.values()].sort((one, other) => other.score - one.score).map(({ result }) => async () => pageOf(await result.data()));
}
