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

function nameOf(number: number, { parts, kind }: OpenLetter): string {
  if (number === 0) return 'the greeting';
  const isLast = kind.medium !== 'spoken' && !parts.some(({ paragraph }) => paragraph > number);
  return isLast ? 'the close' : `paragraph ${number}`;
}

/** One paragraph on the sheet, and beside it what can be done with it. */
export function Paragraph({ number, letter, paint, active, onActive, children }: Props): JSX.Element {
  const inParagraph = letter.parts.filter(({ paragraph }) => paragraph === number);
  const composed = ({ id }: Part) => letter.composed.parts.find(({ part }) => part === id);
  const isHere = (part: Part) => part.required || composed(part);
  const here = inParagraph.filter(isHere);
  const name = nameOf(number, letter);
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
            {index > 0 && (part.numbered ? <br /> : ' ')}{composed(part)?.lead.trimStart()}
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
