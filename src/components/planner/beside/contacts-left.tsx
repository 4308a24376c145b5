import type { JSX } from 'preact';
import { contactBudget } from '../../../domain/planner/contact-budget';
import type { ContactBudget } from '../../../domain/planner/contact-budget';
import { shortDate } from '../../ui/date-words';
import { fillBlanks, Sentence } from '../../ui/words';
import { besideWords } from './beside-words';
import type { BesideWords } from './beside-words';
import { optionsOf } from './plan-beside';
import type { BesideProps } from './plan-beside';

type Line = [sentence: string, blanks?: Record<string, string | number | undefined>];

const CALL = { unwanted: 'call-unwanted', 'other-channel': 'call-other' } as const;

/** What is left, a line each; the days before and beside it last. */
function linesOf({ questions, call, keepInTouch, quietUntil, invited }: ContactBudget, words: BesideWords['budget']): Line[] {
  const { from } = questions;
  return [
    [words[from ? 'questions-from' : 'questions'], { ...questions, from: from && shortDate(from) }],
    [words[call.why ? CALL[call.why] : 'call'], { left: call.left, of: call.of }],
    [words['keep-in-touch'], keepInTouch],
    ...(quietUntil ? [[words.quiet, { until: shortDate(quietUntil) }] as Line] : []),
    ...(invited ? [[words.invited, { on: shortDate(invited) }] as Line] : []),
  ];
}

function Sent({ sent, names }: { sent: ContactBudget['sent']; names: ReadonlyMap<string, string> }) {
  const { budget } = besideWords();
  if (sent.length === 0) return <p>{budget.nothing}</p>;
  return (
    <ul>
      {sent.map(({ id, channels, last }) => (
        <li key={id ?? ''}>
          {fillBlanks(budget['sent-line'], {
            who: names.get(id ?? '') || budget.nobody,
            what: channels.map(({ channel, count: n }) => fillBlanks(budget.channels[channel]?.[n === 1 ? 0 : 1] ?? '', { n })).join(', '),
            on: shortDate(last),
          })}
        </li>
      ))}
    </ul>
  );
}

/** How much may still go to them, across people and channels, and what fills it up again. */
export function ContactsLeft({ process, facts, now }: BesideProps): JSX.Element {
  const { budget: words } = besideWords();
  const budget = contactBudget(facts, optionsOf(process, now));
  const names = new Map([...facts.interviewers, ...(facts.contacts ?? [])].map(({ id, name }) => [id, name]));
  return (
    <div class="facts flow">
      {budget.closed ? <p>{words.closed[budget.closed]}</p> : (
        <ul>{linesOf(budget, words).map(([text, blanks]) => <li key={text}><Sentence text={text} {...(blanks && { blanks })} /></li>)}</ul>
      )}
      {!budget.closed && <p>{fillBlanks(words[`filled-${budget.filled.by}`], { on: shortDate(budget.filled.on) })}</p>}
      <h3>{words.sent}</h3>
      <Sent sent={budget.sent} names={names} />
      <p class="hint">{words.ours}</p>
    </div>
  );
}
