import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Part } from '../../domain/composer/message-kind';
import { usePart } from '../ui/use-part';
import type { OpenLetter } from './use-letter';

type Choices = { here: readonly Part[]; absent: readonly Part[]; letter: OpenLetter };

const loadChoices = (): Promise<ComponentType<Choices>> => import('./on-use/word-choices').then((part) => part.WordChoices);

/** Beside a paragraph, off the paper: another phrasing, one's own words, more or less of it. */
export function OtherWords({ name, ...choices }: Choices & { name: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { part: WordChoices, failed } = usePart(loadChoices, isOpen);
  return (
    <details class="other-words" name="other-words" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Other words{choices.absent.length > 0 && ', or more'}<span class="visually-hidden"> for {name}</span></summary>
      {WordChoices ? <WordChoices {...choices} /> : failed && <p class="hint">This could not be fetched. Once you are online, close and open it again.</p>}
    </details>
  );
}
