import type { ComponentChildren, JSX } from 'preact';
import type { Part } from '../../domain/composer/message-kind';
import { OtherWords } from './other-words';
import { PartOnSheet, type Paint } from './part-on-sheet';
import { whenPointerIsUp } from './pointer';
import { hintId } from './slot-names';
import type { OpenLetter } from './use-letter';

/** A paragraph, and a part of it where they are in one. */
export type Place = { paragraph: number; part: string | undefined };

type Props = {
  number: number;
  letter: OpenLetter;
  paint: Paint;
  /** Where they are: on a narrow screen only this paragraph's choices show, and one part's hint. */
  active: Place | undefined;
  onActive: (place: Place) => void;
  /** Margin notes on this paragraph. */
  children?: ComponentChildren;
};

function nameOf(number: number, parts: readonly Part[]): string {
  if (number === 0) return 'the greeting';
  return parts.some(({ paragraph }) => paragraph > number) ? `paragraph ${number}` : 'the close';
}

/** One paragraph on the sheet, and beside it what can be done with it. */
export function Paragraph({ number, letter, paint, active, onActive, children }: Props): JSX.Element {
  const { parts } = letter.kind;
  const inParagraph = parts.filter(({ paragraph }) => paragraph === number);
  const isHere = ({ id, required }: Part) => required || letter.composed.parts.some(({ part }) => part === id);
  const here = inParagraph.filter(isHere);
  const name = nameOf(number, parts);
  const enter = ({ target }: Event) => {
    const part = (target as Element).closest<HTMLElement>('[data-part]')?.dataset['part'];
    whenPointerIsUp(() => onActive({ paragraph: number, part: part ?? active?.part }));
  };
  return (
    <div class="row" role="group" aria-label={name} data-active={active?.paragraph === number ? '' : undefined}
      onFocusIn={enter} onClick={enter}>
      <p class="paper">
        {here.map((part, index) => (
          <span key={part.id} data-part={part.id}>
            {index > 0 && ' '}
            <PartOnSheet part={part} letter={letter} paint={paint} />
          </span>
        ))}
      </p>
      <div class="margin">
        {here.map((part) => part.hint && <p key={part.id} id={hintId(part.id)} class="hint" hidden={active?.part !== part.id}>{part.hint}</p>)}
        {children}
        <OtherWords name={name} here={here} absent={inParagraph.filter((part) => !isHere(part))} letter={letter} />
      </div>
    </div>
  );
}
