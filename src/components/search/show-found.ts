import type { Found, FoundPage } from './search-index';
import { fill, type SearchWords } from './search-words';

const SHOWN_AT_ONCE = 8;

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', attributes: Record<string, string> = {}): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** @example kindOf('/guide/no-answer/', words) // "Guide" */
const kindOf = (href: string, { kinds, folder }: SearchWords) => kinds[href.slice(folder.indexOf('pagefind/')).split('/')[0] ?? ''];

function entryOf({ title, href, excerpt, sections }: FoundPage, words: SearchWords): HTMLLIElement {
  const entry = element('li');
  const heading = element('h2');
  heading.append(element('a', title, { href }));
  const around = element('p', '', { class: 'found-words' });
  around.append(...excerpt.map(({ text, matches }) => (matches ? element('mark', text) : text)));
  entry.append(element('p', kindOf(href, words), { class: 'hint' }), heading, around);
  if (sections.length > 0) {
    const list = element('ul', '', { role: 'list', class: 'found-sections' });
    list.append(...sections.map((one) => {
      const item = element('li');
      item.append(element('a', one.title, { href: one.href }));
      return item;
    }));
    entry.append(list);
  }
  return entry;
}

/** Fetches pages that were found and draws them; the rest waits behind a button that says how many they are. */
export async function drawFound(found: Found, words: SearchWords, start = 0): Promise<HTMLElement[]> {
  const end = start + SHOWN_AT_ONCE;
  const entries: HTMLElement[] = (await Promise.all(found.slice(start, end).map((fetch) => fetch()))).map((page) => entryOf(page, words));
  if (found.length <= end) return entries;
  const rest = element('li');
  const button = element('button', fill(words.more, { count: found.length - end }), { type: 'button', class: 'button' });
  button.addEventListener('click', async () => {
    const further = await drawFound(found, words, end);
    rest.replaceWith(...further);
    further[0]?.querySelector('a')?.focus();
  });
  rest.append(button);
  return [...entries, rest];
}
