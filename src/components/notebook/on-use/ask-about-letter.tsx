import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { channelOf } from '../../../domain/composer/channel-of';
import { peopleOf } from '../../../domain/composer/reader-of';
import type { Channel, Outgoing } from '../../../domain/contact-log';
import type { IsoMoment } from '../../../domain/iso-date';
import { removeLogEntry } from '../../../stores/contact-log';
import { $process, type Process } from '../../../stores/notebook';
import { $plan } from '../../../stores/plan';
import { $awaiting } from '../../../stores/awaiting';
import { $letter } from '../../../stores/draft';
import { changedMind, confirmSent, notYet, settleWhatIsLogged } from '../../../stores/on-use/sending';
import { rightNow } from '../../../stores/today';
import { address } from '../../ui/address';
import { isMoment, sayWhen } from '../../ui/date-words';
import { clockStyleOf } from '../../ui/locale';
import { useStore } from '../../ui/use-store';
import { announce } from '../announcement';

/** The moment the plan proposes for this letter, while it still lies ahead. */
function useProposal(to: string | undefined): IsoMoment | undefined {
  const { steps } = useStore($plan);
  const ideal = steps.find((step) => step.state !== 'done' && !step.forecast && step.to === to)?.ideal;
  return ideal && isMoment(ideal) && Date.parse(ideal) > Date.parse(rightNow()) ? ideal : undefined;
}

type Name = ComponentChildren;
type Question = { ask: (name: Name) => Name; yes: string; noted: (name: Name) => Name };

const notedAs = (what: string) => (name: Name) => (name ? <>Noted as {what} to {name}.</> : `Noted as ${what}.`);

/** How one asks, how one says yes and what is noted then, by the way the message takes. */
const QUESTIONS: Record<Channel, Question> = {
  email: { ask: (name) => (name ? <>Did it go to {name}?</> : 'Did it go?'), yes: 'Yes, it has gone', noted: notedAs('sent') },
  post: { ask: (name) => (name ? <>Have you posted the card to {name}?</> : 'Have you posted it?'), yes: 'Yes, it is in the post', noted: notedAs('posted') },
  phone: { ask: (name) => (name ? <>Did you make the call to {name}?</> : 'Did you make the call?'), yes: 'Yes, I called', noted: (name) => <>Your call{name && <> to {name}</>} is noted.</> },
  voicemail: { ask: (name) => (name ? <>Did you leave the message for {name}?</> : 'Did you leave the message?'), yes: 'Yes, I left it', noted: (name) => <>Your message{name && <> for {name}</>} is noted.</> },
  'in-person': { ask: () => 'Did you get to say it?', yes: 'Yes, I said it', noted: () => 'Noted.' },
  other: { ask: (name) => (name ? <>Did your note go to {name}?</> : 'Did your note go?'), yes: 'Yes, it has gone', noted: notedAs('sent') },
};

/** The names of those a letter goes to, as far as they are known. */
function namesOf(process: Process | undefined, to: readonly (string | undefined)[]): string {
  const people = peopleOf(process?.facts ?? { interviewers: [] });
  return people.filter(({ id }) => to.includes(id)).map(({ name }) => name.trim()).filter(Boolean).join(', ');
}

/** A name in a sentence of ours, whichever way it is written. */
const named = (name: string): Name => name && <bdi>{name}</bdi>;

/** The question; one about another letter than the one that lies open stands back, and says so. */
function Asked({ onLogged }: { onLogged: (entries: readonly Outgoing[]) => void }) {
  const awaiting = useStore($awaiting);
  const process = useStore($process);
  const proposal = useProposal(awaiting?.to);
  const name = namesOf(process, awaiting?.to?.split('+') ?? []);
  const clock = clockStyleOf(navigator.language);
  const channel = channelOf(awaiting?.kind ?? '');
  const { ask, yes } = QUESTIONS[channel];
  const letter = useStore($letter);
  const isOther = letter !== undefined && (letter.to !== awaiting?.to || letter.kind !== awaiting?.kind);
  const answer = isOther ? 'button quiet' : 'button';
  return (
    <>
      <h2 id="did-it-go" aria-live="polite" class={isOther ? 'label' : undefined}>{isOther && 'Your other letter. '}{ask(named(name))}</h2>
      <p class="actions">
        <button type="button" class={answer} onClick={() => onLogged(confirmSent(rightNow(), channel))}>{yes}</button>
        {proposal && channel === 'email' && (
          <button type="button" class={answer} onClick={() => onLogged(confirmSent(proposal, channel, true))}>
            It will go out {sayWhen(proposal, clock)}
          </button>
        )}
        <button type="button" class={answer} onClick={() => { notYet(); onLogged([]); }}>Not yet</button>
        <button type="button" class="button quiet" onClick={() => { changedMind(); onLogged([]); }}>I will not send it</button>
      </p>
    </>
  );
}

/** What was noted, of whom, and its undo. */
function Noted({ logged, onLogged, next }: Props) {
  const name = named(namesOf(useStore($process), logged.map((entry) => entry.with)));
  const [first] = logged;
  const said = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (said.current) announce(said.current.textContent);
  }, [first]);
  if (!first) return null;
  const { noted } = first.scheduled ? { noted: notedAs('set to go out') } : QUESTIONS[first.channel];
  return (
    <p class="actions">
      <span ref={said}>{noted(name)}</span>
      {next}
      <a href={address('/plan/')}>Your plan from here</a>
      <button type="button" class="button quiet" onClick={() => { logged.forEach(removeLogEntry); onLogged([]); }}>Undo</button>
    </p>
  );
}

type Props = { logged: readonly Outgoing[]; onLogged: (entries: readonly Outgoing[]) => void; next?: ComponentChildren };

/** What was noted last, with its undo, and the question about the next letter. */
export function AskAboutLetter(props: Props): JSX.Element {
  const { logged: [logged], onLogged } = props;
  const awaiting = useStore($awaiting);
  const process = useStore($process);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(settleWhatIsLogged, [process]);
  // The button that was pressed is gone; whoever pressed it stays where the answer appears.
  useEffect(() => {
    if (logged && document.activeElement === document.body) section.current?.focus();
  }, [logged]);
  return (
    <section ref={section} tabIndex={-1} class="did-it-go flow" aria-labelledby={awaiting ? 'did-it-go' : undefined}>
      <Noted {...props} />
      {awaiting && <Asked key={`${awaiting.kind}:${awaiting.to}`} onLogged={onLogged} />}
    </section>
  );
}
