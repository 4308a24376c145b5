import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { channelOf } from '../../../domain/composer/channel-of';
import { peopleOf } from '../../../domain/composer/reader-of';
import type { Channel, Outgoing } from '../../../domain/contact-log';
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

type Question = { ask: (name: ComponentChildren) => ComponentChildren; yes: string; noted: string };

/** How one asks, and how one says yes, by the way the message takes. */
const QUESTIONS: Record<Channel, Question> = {
  email: { ask: (name) => (name ? <>Did it go to {name}?</> : 'Did it go?'), yes: 'Yes, it has gone', noted: 'Noted as sent. ' },
  post: { ask: (name) => (name ? <>Have you posted the card to {name}?</> : 'Have you posted it?'), yes: 'Yes, it is in the post', noted: 'Noted as posted. ' },
  phone: { ask: (name) => (name ? <>Did you make the call to {name}?</> : 'Did you make the call?'), yes: 'Yes, I called', noted: 'Your call is noted. ' },
  voicemail: { ask: (name) => (name ? <>Did you leave the message for {name}?</> : 'Did you leave the message?'), yes: 'Yes, I left it', noted: 'Your message is noted. ' },
  'in-person': { ask: () => 'Did you get to say it?', yes: 'Yes, I said it', noted: 'Noted. ' },
  other: { ask: (name) => (name ? <>Did your note go to {name}?</> : 'Did your note go?'), yes: 'Yes, it has gone', noted: 'Noted as sent. ' },
};

function Asked({ onLogged }: { onLogged: (entries: readonly Outgoing[]) => void }) {
  const awaiting = useStore($awaiting);
  const process = useStore($process);
  const proposal = useProposal(awaiting?.to);
  const to = awaiting?.to?.split('+') ?? [];
  const name = peopleOf(process?.facts ?? { interviewers: [] }).filter(({ id }) => to.includes(id)).map((one) => one.name.trim()).filter(Boolean).join(', ');
  const clock = clockStyleOf(navigator.language);
  const channel = channelOf(awaiting?.kind ?? '');
  const { ask, yes } = QUESTIONS[channel];
  return (
    <>
      <h2 id="did-it-go">{ask(name && <bdi>{name}</bdi>)}</h2>
      <p class="actions">
        <button type="button" class="button" onClick={() => onLogged(confirmSent(rightNow(), channel))}>{yes}</button>
        {proposal && channel === 'email' && (
          <button type="button" class="button" onClick={() => onLogged(confirmSent(proposal, channel, true))}>
            It will go out {sayWhen(proposal, clock)}
          </button>
        )}
        <button type="button" class="button" onClick={() => { notYet(); onLogged([]); }}>Not yet</button>
        <button type="button" class="button quiet" onClick={() => { changedMind(); onLogged([]); }}>Changed my mind</button>
      </p>
    </>
  );
}

type Props = { logged: readonly Outgoing[]; onLogged: (entries: readonly Outgoing[]) => void };

/** What was noted last, with its undo, and the question about the next letter. */
export function AskAboutLetter({ logged: all, onLogged }: Props): JSX.Element {
  const [logged] = all;
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
          {logged.scheduled ? 'Noted as set to go out. ' : QUESTIONS[logged.channel].noted}
          <a href={address('/plan/')}>Your plan from here</a>
          <button type="button" class="button quiet" onClick={() => { all.forEach(removeLogEntry); onLogged([]); }}>Undo</button>
        </p>
      )}
      {awaiting && <Asked key={`${awaiting.kind}:${awaiting.to}`} onLogged={onLogged} />}
    </section>
  );
}
