import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Interviewer } from '../../../domain/interview';
import type { OpenLetter } from '../use-letter';
import { putBack, takeOut } from './letter-changes';

/** For someone who was not in this interview after all; and back again. */
export function WasThere({ letter: { facts, reader } }: { letter: OpenLetter }): JSX.Element | null {
  const [taken, setTaken] = useState<Interviewer>();
  if (!taken && facts.interviewers.length < 2) return null;
  return (
    <p class="actions was-there">
      {reader && facts.interviewers.length > 1 && (
        <button type="button" class="button quiet" onClick={() => { setTaken(reader); takeOut(reader.id); }}>
          <span>Take <bdi>{reader.name.trim() || 'this person'}</bdi> out of this interview</span>
        </button>
      )}
      {taken && (
        <button type="button" class="button quiet" onClick={() => { putBack(taken); setTaken(undefined); }}>
          <span>Put <bdi>{taken.name.trim() || 'them'}</bdi> back</span>
        </button>
      )}
    </p>
  );
}
