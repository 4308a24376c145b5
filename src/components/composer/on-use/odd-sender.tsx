import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { isWholeAddress } from '../../../domain/composer/whole-address';
import { goTo } from '../slot-moves';
import type { OpenLetter } from '../use-letter';

/** Said where what stands for their own email address under the letter is none, once they have left it. */
export function OddSender({ letter: { answers, text } }: { letter: OpenLetter }): JSX.Element | null {
  const [, setLeft] = useState(0);
  useEffect(() => {
    const leave = () => setLeft((times) => times + 1);
    document.addEventListener('focusout', leave);
    return () => document.removeEventListener('focusout', leave);
  }, []);
  const email = answers.from?.email?.trim() ?? '';
  const field = document.querySelector<HTMLInputElement>('.letter input[type=email]');
  if (email === '' || isWholeAddress(email) || !text.includes(email) || document.activeElement === field) return null;
  return (
    <p class="actions">
      <span class="problem">“{email}”, under your name, does not look like a whole email address yet.</span>
      {field && <button type="button" class="button quiet" onClick={() => goTo(field.id)}>Change it</button>}
    </p>
  );
}
