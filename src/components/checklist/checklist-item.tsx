import type { JSX } from 'preact';
import type { Ticked } from '../../domain/checklist/checklist-progress';
import { sayBecause } from './known-words';
import type { Item } from './phase';

type Props = { item: Item; ticked: Ticked | undefined; onTick: (done: boolean) => void };

/** One box, with its reason where it ticked itself. A tick by hand always wins. */
export function ChecklistItem({ item: { id, text, hint, link, knownBy }, ticked, onTick }: Props): JSX.Element {
  const because = ticked?.because;
  const described = [hint && `why-${id}`, because && `because-${id}`].filter(Boolean).join(' ');
  return (
    <li class="item" data-item={id} data-known-by={knownBy.join(' ') || undefined}>
      <label class="check">
        <input type="checkbox" form="ticks" checked={ticked?.done ?? false} aria-describedby={described || undefined}
          onChange={(event) => onTick(event.currentTarget.checked)} />
        <span class="item-text">{text}</span>
      </label>
      {because && <p class="because" id={`because-${id}`}>{sayBecause(because)}</p>}
      {hint && <p class="hint" id={`why-${id}`}>{hint}</p>}
      {link && <p class="item-link"><a href={link.href}>{link.label}</a></p>}
    </li>
  );
}
