import { render } from 'preact';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readPlanAddress } from '../../domain/planner/address/plan-address';
import type { AddressedPlan, AddressProblem, ReadAddress } from '../../domain/planner/address/plan-address';
import { $process, switchTo } from '../../stores/notebook';
import { addAddressed, replaceWithAddressed, sameAs } from '../../stores/on-use/addressed-plan';
import type { Undo } from '../../stores/on-use/addressed-plan';
import { announce } from '../notebook/announcement';
import { processName } from '../notebook/process-name';
import { shortDate, sayTime } from '../ui/date-words';
import { clockStyleOf } from '../ui/locale';
import { useStore } from '../ui/use-store';

const PROBLEMS: Record<Exclude<AddressProblem['problem'], 'unreadable'>, string> = {
  'not-a-plan': 'This address does not hold a plan that this site has written. Copy it again from where it was made.',
  newer: 'This address comes from a newer version of this site. Reload the page, then open it again.',
  'too-long': 'This address is far longer than a plan can be. It has not been opened.',
  'nothing-in-it': 'This address holds no day of an interview, so there is no plan in it.',
};

const sayProblem = (problem: AddressProblem): string =>
  (problem.problem === 'unreadable'
    ? `This address cannot be opened: what it says of “${problem.field}”, “${problem.value}”, makes no sense here. Copy it again from where it was made.`
    : PROBLEMS[problem.problem]);

const count = (n: number, one: string, more: string) => (n === 0 ? undefined : `${n} ${n === 1 ? one : more}`);

/** What the plan is about, in a line. */
function sayPlan({ facts: { employer, role, date, start, appliedOn, interviewers, log }, closedDays }: AddressedPlan): string {
  const day = date ? `interview on ${shortDate(date)} ${date.slice(0, 4)}` : `application of ${shortDate(appliedOn ?? '2000-01-01')}`;
  const time = date && start ? `, ${sayTime(start, clockStyleOf(navigator.language))}` : '';
  const said = [
    [employer, role].filter(Boolean).join(', '), `${day}${time}`, count(interviewers.length, 'person', 'people'),
    count(log.length, 'message sent or received', 'messages sent or received'), count(closedDays.length, 'closed day', 'closed days'),
  ].filter(Boolean).join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

type Done = { said: string; undo?: Undo };

/** The fragment has been dealt with; a reload or the way back must not ask again. */
const clearAddress = () => history.replaceState(history.state, '', location.pathname + location.search);

function Question({ read: { plan, unknown }, onDone }: { read: ReadAddress; onDone: (done: Done) => void }) {
  const open = useStore($process);
  const same = sameAs(plan);
  const add = () => onDone({ said: 'The plan is opened as an interview of its own.', undo: addAddressed(plan) });
  const replace = () => onDone({ said: 'The plan has taken the place of the one that was open. Its letters and ticks stay.', undo: replaceWithAddressed(plan) });
  const show = () => {
    if (same) switchTo(same.id);
    onDone({ said: 'You have this plan already. Nothing was changed.' });
  };
  return (
    <>
      <p><bdi>{sayPlan(plan)}</bdi></p>
      {unknown.length > 0 && (
        <p class="hint">{unknown.length === 1 ? 'One thing in it is' : `${unknown.length} things in it are`} not known here and left out: {unknown.slice(0, 5).join(', ')}.</p>
      )}
      {same ? <p class="actions"><button type="button" class="button" onClick={show}>You have it already: show it</button></p> : (
        <p class="actions">
          <button type="button" class="button" onClick={add}>{open ? 'Open it beside what is here' : 'Open it'}</button>
          {open && !open.example && <button type="button" class="button" onClick={replace}><span>Put it in place of <bdi>{processName(open)}</bdi></span></button>}
          <button type="button" class="button quiet" onClick={() => onDone({ said: 'Nothing was changed.' })}>Leave it</button>
        </p>
      )}
    </>
  );
}

/** What the address of this page holds, and whether to take it in. Nothing changes before somebody says so. */
export function AddressedPlanPanel({ fragment, onClose }: { fragment: string; onClose: () => void }): JSX.Element {
  const [read] = useState(() => readPlanAddress(fragment));
  const [done, setDone] = useState<Done>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [done]);
  const finish = (what: Done) => {
    clearAddress();
    setDone(what);
    announce(what.said);
  };
  const undo = () => {
    done?.undo?.();
    finish({ said: 'Everything is as it was.' });
  };
  return (
    <section class="addressed-plan notice flow" aria-labelledby="addressed-plan">
      <h2 id="addressed-plan" ref={heading} tabIndex={-1}>A plan from an address</h2>
      {done ? (
        <>
          <p>{done.said}</p>
          <p class="actions">
            {done.undo && <button type="button" class="button" onClick={undo}>Undo</button>}
            <button type="button" class="button quiet" onClick={onClose}>Close this</button>
          </p>
        </>
      ) : 'problem' in read ? (
        <>
          <p class="problem" role="alert">{sayProblem(read)}</p>
          <p class="actions"><button type="button" class="button" onClick={() => { clearAddress(); onClose(); }}>Close this</button></p>
        </>
      ) : <Question read={read} onDone={finish} />}
    </section>
  );
}

const PLACE = 'addressed-plan-place';

/** Shows what the fragment holds above the tool; another fragment takes the place of the first. */
export function showAddressedPlan(tool: HTMLElement, fragment: string): void {
  const place = document.getElementById(PLACE) ?? Object.assign(document.createElement('div'), { id: PLACE });
  if (!place.isConnected) tool.before(place);
  const close = () => {
    render(null, place);
    document.querySelector<HTMLElement>('.plan-head h1')?.focus();
  };
  render(<AddressedPlanPanel key={fragment} fragment={fragment} onClose={close} />, place);
}
