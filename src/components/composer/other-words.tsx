import type { ComponentType, JSX } from 'preact';
import type { Part } from '../../domain/composer/message-kind';
import { Unfolding } from '../notebook/unfolding';
import type { OpenLetter } from './use-letter';

type Choices = { here: readonly Part[]; absent: readonly Part[]; letter: OpenLetter };

const loadChoices = (): Promise<ComponentType<Choices>> => import('./on-use/word-choices').then((part) => part.WordChoices);

/** Beside a paragraph, off the paper: another phrasing, one's own words, more or less of it. */
export const OtherWords = ({ name, ...choices }: Choices & { name: string }): JSX.Element => (
  <Unfolding name="other-words" group="other-words" load={loadChoices} part={choices}
    summary={<span>Other words{choices.absent.length > 0 && ', or more'}<span class="visually-hidden"> for {name}</span></span>} />
);
