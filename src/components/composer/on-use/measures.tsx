import type { JSX } from 'preact';
import { cardFits, cardFor, HAND } from '../../../domain/composer/card-fit';
import { limitsFor } from '../../../domain/composer/limits-for';
import { secondsToSay } from '../../../domain/composer/speaking-time';
import type { Review } from '../review';
import type { OpenLetter } from '../use-letter';
import { lengthOf, sayLength, sayOwnWords, sayTime, type SpokenLength } from './length-words';

type Props = { letter: OpenLetter; review: Review | undefined };

function measured({ letter: { composed, kind, mode, text }, review }: Props): SpokenLength {
  return mode === 'free' && review ? { ...review.length, seconds: secondsToSay(text) } : lengthOf(composed, kind.medium);
}

function sayFit(text: string): string {
  const fits = cardFits(text);
  const card = cardFor(fits);
  if (!card) return '';
  const [smallest] = fits;
  const before = smallest && smallest !== card ? `too many for ${smallest.name}` : '';
  const here = card.fits ? `${before ? 'but ' : ''}it fits on a card of ${card.name}` : `one side of ${card.name} holds ${card.holds}`;
  return `By hand about ${card.lines.length} lines: ${[before, here].filter(Boolean).join(', ')}.`;
}

/** Whether it fits on a card, with how we come by it. */
function CardFit({ text }: { text: string }) {
  return (
    <>
      <p class="letter-length">{sayFit(text)}</p>
      <p class="hint">An estimate of ours: {HAND.letter} mm to a letter, {HAND.line} mm to a line, {HAND.margin} mm free at each edge, one side of the card.</p>
    </>
  );
}

/** How long it is: in words, in seconds, in lines by hand. Sentences, never a score. */
export function Measures({ letter, review }: Props): JSX.Element | null {
  const { kind, facts, text, composed: { missing } } = letter;
  const length = measured({ letter, review });
  if (length.words === 0) return null;
  const limits = limitsFor(kind, facts);
  return (
    <div class="measures">
      <p class="letter-length">{kind.medium === 'spoken' ? sayTime(length.seconds, limits) : sayLength(length, limits)}</p>
      {review && missing.length === 0 && <p class="own-words">{sayOwnWords(review.ours)}</p>}
      {kind.medium === 'card' && <CardFit text={text} />}
    </div>
  );
}
