import type { ComponentChildren, JSX } from 'preact';
import type { Part } from '../../domain/composer/message-kind';
import type { Mark } from './marked';
import { OtherWords } from './other-words';
import { PartOnSheet } from './part-on-sheet';
import { hintId } from './slot-names';
import type { OpenLetter } from './use-letter';

type Props = {
  number: number;
  parts: readonly Part[];
  letter: OpenLetter;
  marks: readonly Mark[];
  /** The one they are at: on a narrow screen only its choices show. */
  isActive: boolean;
  onActive: () => void;
  /** Margin notes on this paragraph. */
  children?: ComponentChildren;
};

/** "the greeting", "paragraph 2", "the close". */
export function paragraphName(number: number, parts: readonly Part[]): string {
  const last = Math.max(...parts.map(({ paragraph }) => paragraph));
  return number === 0 ? 'the greeting' : number === last ? 'the close' : `paragraph ${number}`;
}

/** One paragraph on the sheet, and beside it what can be done with it. */
export function Paragraph({ number, parts, letter, marks, isActive, onActive, children }: Props): JSX.Element | null {
  const inParagraph = parts.filter(({ paragraph }) => paragraph === number);
  const isHere = ({ id, required }: Part) => required || letter.composed.parts.some(({ part }) => part === id);
  const here = inParagraph.filter(isHere);
  const name = paragraphName(number, parts);
  return (
    <div class="row" role="group" aria-label={name} data-active={isActive ? '' : undefined}
      onFocusIn={onActive} onClick={onActive}>
      <p class="paper">
        {here.map((part, index) => (
          <span key={part.id} data-part={part.id}>
            {index > 0 && ' '}
            <PartOnSheet part={part} letter={letter} marks={marks} />
          </span>
        ))}
      </p>
      <div class="margin">
        {here.map((part) => part.hint && <p key={part.id} id={hintId(part.id)} class="hint slot-hint">{part.hint}</p>)}
        <OtherWords name={name} here={here} absent={inParagraph.filter((part) => !isHere(part))} letter={letter} />
        {children}
      </div>
    </div>
  );
}
