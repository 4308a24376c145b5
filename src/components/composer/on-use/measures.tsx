import type { JSX } from 'preact';
import { cardFits, cardFor, HAND } from '../../../domain/composer/card-fit';
import { limitsFor } from '../../../domain/composer/limits-for';
import { secondsToSay } from '../../../domain/composer/speaking-time';
import type { Review } from '../review';
import type { OpenLetter } from '../use-letter';
import { onceDrawn } from './go-to-text';
import { isMostlyOurs, lengthOf, sayLength, sayOwnWords, sayTime, type SpokenLength } from './length-words';

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

const FOLD = '.letter .other-words';

/** Opens the choices beside the first paragraph that has more to add, else beside the first after the greeting. */
function showMore(): void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(FOLD)];
  const fold = folds.find(({ textContent }) => textContent.includes('or more')) ?? folds[1] ?? folds[0];
  if (!fold) return;
  fold.closest<HTMLElement>('.row')?.querySelector<HTMLElement>('[data-part]')?.click();
  onceDrawn(() => {
    fold.open = true;
    fold.querySelector('summary')?.focus();
    fold.scrollIntoView({ block: 'center' });
  });
}

/** What to do about a letter that is short, or mostly ours. */
function MoreWords({ isShort }: { isShort: boolean }) {
  return (
    <p class="actions">
      <span>{isShort ? 'Beside each paragraph: sentences to add, and room for your own.' : 'Beside each paragraph you can put a sentence in your own words.'}</span>
      <button type="button" class="button quiet" onClick={showMore}>Show me</button>
    </p>
  );
}

/** How long it is, once something is written: in words, in seconds, in lines by hand. Sentences, never a score. */
export function Measures({ letter, review }: Props): JSX.Element | null {
  const { kind, facts, draft, mode, text, composed: { missing } } = letter;
  const length = measured({ letter, review });
  if (length.words === 0 || (draft === undefined && kind.medium !== 'spoken')) return null;
  const limits = limitsFor(kind, facts);
  const isShort = kind.medium === 'spoken' ? length.seconds < (limits.seconds?.lower ?? 0) : length.words < limits.lower;
  const isOurs = review !== undefined && isMostlyOurs(review.ours);
  return (
    <div class="measures">
      <p class="letter-length">{kind.medium === 'spoken' ? sayTime(length.seconds, limits) : sayLength(length, limits)}</p>
      {review && missing.length === 0 && <p class="own-words">{sayOwnWords(review.ours)}</p>}
      {mode === 'parts' && missing.length === 0 && (isShort || isOurs) && <MoreWords isShort={isShort} />}
      {kind.medium === 'card' && <CardFit text={text} />}
    </div>
  );
}
