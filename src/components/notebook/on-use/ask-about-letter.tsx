import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Outgoing } from '../../../domain/contact-log';
import type { IsoMoment } from '../../../domain/iso-date';
import { removeLogEntry } from '../../../stores/contact-log';
import { $process } from '../../../stores/notebook';
import { $plan } from '../../../stores/plan';
import { $awaiting } from '../../../stores/awaiting';
import { changedMind, confirmSent, notYet } from '../../../stores/on-use/sending';
import { rightNow } from '../../../stores/today';
import { address } from '../../ui/address';
import { isMoment, sayWhen } from '../../ui/date-words';
import { clockStyleOf } from '../../ui/locale';
import { useStore } from '../../ui/use-store';

/** The moment the plan proposes for this letter, while it still lies ahead. */
function useProposal(to: string | undefined): IsoMoment | undefined {
  const { steps } = useStore($plan);
  const ideal = steps.find((step) => step.state !== 'done' && !step.forecast && step.to === to)?.ideal;
  return ideal && isMoment(ideal) && Date.parse(ideal) > Date.parse(rightNow()) ? ideal : undefined;
}

function Asked({ onLogged }: { onLogged: (entry: Outgoing | undefined) => void }) {
  const awaiting = useStore($awaiting);
  const process = useStore($process);
  const proposal = useProposal(awaiting?.to);
  const name = process?.facts.interviewers.find(({ id }) => id === awaiting?.to)?.name;
  const clock = clockStyleOf(navigator.language);
  return (
    <>
      <h2 id="did-it-go">{name ? <>Did it go to <bdi>{name}</bdi>?</> : 'Did it go?'}</h2>
      <p class="actions">
        <button type="button" class="button" onClick={() => onLogged(confirmSent(rightNow()))}>Yes, it has gone</button>
        {proposal && (
          <button type="button" class="button" onClick={() => onLogged(confirmSent(proposal, 'email', true))}>
            It will go out {sayWhen(proposal, clock)}
          </button>
        )}
        <button type="button" class="button" onClick={() => { notYet(); onLogged(undefined); }}>Not yet</button>
        <button type="button" class="button quiet" onClick={() => { changedMind(); onLogged(undefined); }}>Changed my mind</button>
      </p>
    </>
  );
}

type Props = { logged: Outgoing | undefined; onLogged: (entry: Outgoing | undefined) => void };

/** What was noted last, with its undo, and the question about the next letter. */
export function AskAboutLetter({ logged, onLogged }: Props): JSX.Element {
  const awaiting = useStore($awaiting);
  const section = useRef<HTMLElement>(null);
  // The button that was pressed is gone; whoever pressed it stays where the answer appears.
  useEffect(() => {
    if (logged && document.activeElement === document.body) section.current?.focus();
  }, [logged]);
  return (
    <section ref={section} tabIndex={-1} class="did-it-go flow" aria-labelledby={awaiting ? 'did-it-go' : undefined} aria-live="polite">
      {logged && (
        <p>
          {logged.scheduled ? 'Noted as set to go out. ' : 'Noted as sent. '}
          <a href={address('/plan/')}>Your plan from here</a>
          <button type="button" class="button quiet" onClick={() => { removeLogEntry(logged); onLogged(undefined); }}>Undo</button>
        </p>
      )}
      {awaiting && <Asked key={`${awaiting.kind}:${awaiting.to}`} onLogged={onLogged} />}
    </section>
  );
}
