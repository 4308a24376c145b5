/** What the book needs to know to take in a chapter. */
type Place = {
  /** The chapter, by its file. */
  chapter: string;
  /** The chapters that stand in the same volume. */
  volume: readonly string[];
  /** Address of the list of chapters in this build: "/guide/". */
  guide: string;
  /** Ids in the list of sources at the end. */
  sources: readonly string[];
};

/** Sections whose heading says enough; the id that ties them to it is left out. */
const TIED = /\s(?:id|aria-labelledby)="(?:short-version|differ|differ-[\w-]+)"/g;
/** Marks of a component's own styles, which the book does not use. */
const SCOPES = /\sdata-astro-cid-\w+(?:="[^"]*")?/g;

/**
 * The HTML of a chapter as it stands in the book: headings one level lower and without a link to
 * themselves, ids of its own, links to other chapters of the volume turned into places in it. Marks of
 * sources lead to the one list at the end. A table is a group and no landmark: here it may stand twice.
 */
export function intoBook(html: string, { chapter, volume, guide, sources }: Place): string {
  const own = (id: string) => (sources.includes(id) ? id : `${chapter}-${id}`);
  return html
    .replace(SCOPES, '')
    .replace(/<h([2345])\b[^>]*>(?:<a\b[^>]*>)?([\s\S]*?)(?:<\/a>)?<\/h\1>/g, (_, level: string, words: string) => `<h${Number(level) + 1}>${words.trim()}</h${Number(level) + 1}>`)
    .replace(/<sup class="cite">\s*<a href="([^"]*)"[^>]*>(\d+)<\/a>\s*<\/sup>/g, '<sup><a href="$1">$2</a></sup>')
    .replace(/<section (class="table-scroll"[\s\S]*?)<\/section>/g, '<div role="group" $1</div>')
    .replace(TIED, '')
    .replace(/\s(id|aria-labelledby)="([^"]+)"/g, (_, name: string, id: string) => ` ${name}="${own(id)}"`)
    .replace(/<sup><a href="[^"]*\/sources\/(#[^"]+)"/g, '<sup><a href="$1"')
    .replace(/href="#([^"]+)"/g, (_, id: string) => `href="#${own(id)}"`)
    .replace(/href="([^"#]*)(?:#[^"]*)?"/g, (link, to: string) => {
      const other = to.startsWith(guide) ? to.slice(guide.length).replace(/\/$/, '') : '';
      return volume.includes(other) ? `href="#${other}"` : link;
    })
    .replace(/>\s+</g, (gap) => (gap.includes('\n') ? '>\n<' : gap));
}

/** The ids that nothing in the page refers to are left out; a book has many headings and few links to them. */
export function withoutIdleIds(html: string): string {
  const named = new Set([...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id));
  return html.replace(/\sid="([^"]+)"/g, (whole, id: string) => (named.has(id) ? whole : ''));
}
