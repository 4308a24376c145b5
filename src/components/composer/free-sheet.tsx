import type { ComponentChildren, JSX } from 'preact';
import { writeFreely } from '../../stores/draft';
import { Marked, type Mark } from './marked';

type Props = { text: string; marks: readonly Mark[]; children?: ComponentChildren };

/** The whole letter as one text. What lies behind the field carries the wavy lines and gives it its height. */
export function FreeSheet({ text, marks, children }: Props): JSX.Element {
  return (
    <div class="row row-free">
      <div class="paper free">
        <div class="free-behind" dir="auto" aria-hidden="true"><Marked text={text} offset={0} marks={marks} />{'\n'}</div>
        <textarea id="letter-text" aria-label="The letter as one text" dir="auto" value={text}
          onInput={(event) => writeFreely(event.currentTarget.value)} />
      </div>
      <div class="margin">{children}</div>
    </div>
  );
}
