import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { peopleOf } from '../../../domain/composer/reader-of';
import { $letter, openDraft } from '../../../stores/draft';
import type { OpenLetter } from '../use-letter';

/** One letter to several people at once, as the person picks them. */
export function Together({ letter: { facts, readers } }: { letter: OpenLetter }): JSX.Element | null {
  const people = peopleOf(facts).filter(({ name }) => name.trim() !== '');
  const [left, setLeft] = useState<readonly string[]>([]);
  if (people.length < 2) return null;
  const chosen = people.filter(({ id }) => !left.includes(id));
  const isOpen = chosen.length === readers.length && chosen.every((one) => readers.includes(one));
  const toggle = (id: string) => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <fieldset class="together">
      <legend class="label">One to several at once</legend>
      <p class="hint">Most advice is one for each. One together suits people who saw you as a group.</p>
      {people.map(({ id, name }) => (
        <label class="check" key={id}>
          <input type="checkbox" checked={!left.includes(id)} onChange={() => toggle(id)} />
          <bdi>{name.trim()}</bdi>
        </label>
      ))}
      <button type="button" class="button" aria-disabled={chosen.length < 2 || isOpen}
        onClick={() => chosen.length > 1 && openDraft($letter.get()?.kind ?? '', chosen.map(({ id }) => id).join('+'))}>
        Write to {chosen.length < 2 ? 'at least two' : chosen.length === people.length ? `all ${chosen.length}` : `these ${chosen.length}`} together
      </button>
    </fieldset>
  );
}
