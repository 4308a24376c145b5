import type { JSX } from 'preact';
import { cardFits, cardFor } from '../../../domain/composer/card-fit';
import { secondsToSay } from '../../../domain/composer/speaking-time';
import type { OpenLetter } from '../use-letter';
import { saySeconds } from './length-words';

/** A card line by line, as it breaks in handwriting on the card that holds it, with that card's empty lines. */
function CardLines({ text }: { text: string }) {
  const card = cardFor(cardFits(text));
  if (!card) return null;
  const rest = Math.max(0, card.holds - card.lines.length);
  return (
    <div class="card-lines" dir="auto">
      {card.lines.map((line, index) => <p key={index}>{line}</p>)}
      {Array.from({ length: rest }, (_, index) => <p key={`rest-${index}`} aria-hidden="true">{'\u00A0'}</p>)}
    </div>
  );
}

/** What is said, a paragraph to a card, each with the time it takes. */
function CueCards({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/).filter((one) => one.trim() !== '');
  return (
    <ol role="list" class="cue-cards">
      {paragraphs.map((paragraph, index) => (
        <li key={index}>
          <p dir="auto">{paragraph}</p>
          <p class="second">{saySeconds(secondsToSay(paragraph))}</p>
        </li>
      ))}
    </ol>
  );
}

/** A card's or a call's words in large type, to write or to read from. */
export function LargeWords({ letter: { kind, text } }: { letter: OpenLetter }): JSX.Element {
  return kind.medium === 'card' ? <CardLines text={text} /> : <CueCards text={text} />;
}
