import { lookUp } from './look-up';
import { fill, type SearchWords } from './search-words';
import { drawFound } from './show-found';

/** How long a person must pause before their words are looked for. */
const PAUSE = 250;

const one = <Kind extends Element>(selector: string) => document.querySelector(selector) as Kind;
const form = one<HTMLFormElement>('#search');
const field = one<HTMLInputElement>('#search-words');
const status = one<HTMLElement>('#search-status');
const list = one<HTMLOListElement>('#search-found');
const again = one<HTMLButtonElement>('#search-again');
const words = JSON.parse(one('[data-words-for="search"]').textContent ?? '{}') as SearchWords;

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');

let turn = 0;
let asked = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

function show(sentence: string, entries: HTMLElement[] = [], failed = false): void {
  status.textContent = sentence;
  list.replaceChildren(...entries);
  again.hidden = !failed;
}

/** Looks for what the field holds. An answer that comes after a newer question is dropped. */
async function search(): Promise<void> {
  clearTimeout(waiting);
  const text = tidy(field.value);
  if (text === asked) return;
  asked = text;
  const mine = (turn += 1);
  history.replaceState(null, '', text ? `${location.pathname}#q=${encodeURIComponent(text)}` : location.pathname);
  if (text === '') return show('');
  const slow = setTimeout(() => mine === turn && list.childElementCount === 0 && show(fill(words.says.looking, { words: text })), PAUSE);
  try {
    const { says, instead = '', found } = await lookUp(text, words);
    const entries = await drawFound(found, words);
    if (mine === turn) show(fill(words.says[says], { words: text, instead, count: found.length }), entries);
  } catch {
    if (mine === turn) show(words.says.failed, [], true);
  } finally {
    clearTimeout(slow);
  }
}

function searchAgain(): void {
  asked = '';
  void search();
}

/** The words of the address: after `#q=`, which the host never sees, or of a link with `?q=`. */
function wordsOfAddress(): string {
  const { hash, search: query } = location;
  return new URLSearchParams(hash.startsWith('#q=') ? hash.slice(1) : query).get('q') ?? '';
}

function takeAddress(): void {
  field.value = wordsOfAddress();
  void search();
}

field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchAgain();
});
again.addEventListener('click', () => {
  field.focus();
  searchAgain();
});
addEventListener('hashchange', () => location.hash.startsWith('#q=') && takeAddress());
if (field.value === '') takeAddress();
else void search();
form.dataset['awake'] = '';
setTimeout(() => import('../ui/keep-offline').then((part) => part.keepOffline()), 4000);
