import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { LogEntry } from '../../domain/contact-log';
import type { IsoMoment } from '../../domain/iso-date';
import { momentOf, msOfMoment } from '../../domain/zoned-time';
import { takeOut } from '../../stores/contact-log';
import { putBackFacts } from '../../stores/on-use/put-back';
import type { Process } from '../../stores/process';
import { announce } from '../notebook/announcement';
import { sayWhen } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import { sayBoth } from './both-clocks';
import { FieldProblem } from './day-field';
import { sayEntry } from './log-words';
import type { SayProblem } from './plan-problems';

export type PlanLogProps = {
  process: Process;
  now: IsoMoment;
  clock: ClockStyle;
  kinds: Record<string, string>;
  problem: SayProblem;
};

const isAhead = (entry: LogEntry, now: IsoMoment) => msOfMoment(entry.at) > msOfMoment(now);

/** What was sent and what came back, in order; any line can be taken out and put back. */
export function PlanLog({ process, now, clock, kinds, problem }: PlanLogProps): JSX.Element | null {
  const { log, tz } = process.facts;
  const [removed, setRemoved] = useState<Process['facts']>();
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  if (log.length === 0 && !removed) return null;
  const remove = (entry: LogEntry) => {
    setRemoved(process.facts);
    takeOut(entry);
    announce('Taken out of the list. You can undo it.');
  };
  const putBack = () => {
    if (removed) putBackFacts(process.id, removed);
    setRemoved(undefined);
    heading.current?.focus();
  };
  return (
    <section class="plan-log flow" aria-labelledby="log">
      <h2 id="log" ref={heading} tabIndex={-1}>Sent and received</h2>
      <ol role="list">
        {log.map((entry, index) => {
          const said = sayEntry(entry, process.facts, kinds);
          return (
            <li key={`${entry.at}${said}`}>
              <span>
                <time dateTime={entry.at}>{sayBoth(momentOf(msOfMoment(entry.at)), clock, tz)}</time>
                {isAhead(entry, now) && ' (set to go out)'}
              </span>
              <span>{said}</span>
              <button type="button" class="button quiet" onClick={() => remove(entry)}>
                Remove<span class="visually-hidden"> {said}, {sayWhen(entry.at, clock)}</span>
              </button>
              <FieldProblem id={`log-${index}-problem`} text={problem(`log.${index}`)} />
            </li>
          );
        })}
      </ol>
      {removed && (
        <p class="actions">
          Taken out.
          <button type="button" class="button quiet" ref={undo} onClick={putBack}>Undo</button>
        </p>
      )}
    </section>
  );
}
