import { readdirSync } from 'node:fs';
import path from 'node:path';

const dist = path.join(import.meta.dirname, '..', '..', '..', 'dist');

/** Addresses of all pages that the build wrote, "/" first. */
export const PAGES: string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.split(path.sep).join('/').replace(/index\.html$/, '')}`)
  .sort();

/** All letters, and words to say. */
export const LETTERS: string[] = PAGES.filter((address) => /^\/write\/.+/.test(address));

/** A letter of each form: with the most parts, on a card, aloud, in a network, with numbered questions, to somebody outside. */
const FORMS = ['thank-you', 'card', 'phone-call', 'network-link', 'questions-about-the-offer', 'someone-inside'].map((slug) => `/write/${slug}/`);

/** All pages, and of the letters one of each form: the others differ from it in their words alone. */
export const EVERY_FORM: string[] = PAGES.filter((address) => !LETTERS.includes(address) || FORMS.includes(address));
