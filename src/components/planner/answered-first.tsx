import type { JSX } from 'preact';
import { address } from '../ui/address';

export type AnsweredFirstProps = { isKnown: boolean };

const LETTERS = [
  { to: '/write/#answered', label: 'They sent news' },
  { to: '/write/#offer', label: 'They made an offer' },
  { to: '/write/#no', label: 'It is a no' },
] as const;

/** Opens the form further down and puts the person into its first field, as soon as their code is there. */
function openForm(tries = 60): void {
  const form = document.getElementById('they-answered');
  if (form instanceof HTMLDetailsElement) form.open = true;
  const field = document.getElementById('answered');
  if (field) field.focus();
  else if (tries > 0) setTimeout(() => openForm(tries - 1), 50);
}

/** For whoever came because they answered: no advice on thanks, but the way to note it, or to the letter at once. */
export function AnsweredFirst({ isKnown }: AnsweredFirstProps): JSX.Element {
  if (isKnown) {
    return (
      <>
        <p class="answer">And <strong>what came back</strong>?</p>
        <p class="serif">The plan starts anew from their answer.</p>
        <p class="actions"><a class="button primary" href="#they-answered" onClick={(event) => { event.preventDefault(); openForm(); }}>Note what they answered</a></p>
      </>
    );
  }
  return (
    <>
      <p class="serif">Say when the interview was; then you can note what they answered, and the plan moves. Or go straight to the letter:</p>
      <p class="actions">
        {LETTERS.map(({ to, label }) => <a key={to} class="button" href={address(to)}>{label}</a>)}
      </p>
    </>
  );
}
