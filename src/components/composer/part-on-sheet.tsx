import type { JSX } from 'preact';
import type { Part } from '../../domain/composer/message-kind';
import { rewritePart } from '../../stores/draft';
import { DaySlot } from './day-slot';
import { fillSlot, withReader } from './letter-actions';
import { Marked, type Mark } from './marked';
import { runsOf, type Line } from './part-runs';
import { Slot } from './slot';
import { DAY_SLOTS, hintId, partFieldId, rawValue, slotId } from './slot-names';
import type { OpenLetter } from './use-letter';

const OWN = { sender: 'name', email: 'email', phone: 'tel' } as const;
const QUIET: Record<string, string> = { email: 'your email address', phone: 'your phone number' };

type Props = { part: Part; letter: OpenLetter; marks: readonly Mark[] };

const isAwake = (id: string) => document.getElementById(id)?.closest('[data-awake]') !== null;

function SlotOf({ part, slot, value, letter, children }: Props & { slot: string; value: string | undefined; children: JSX.Element }) {
  const id = slotId(part.id, slot);
  const question = slot === 'answer' ? part.prompt : (letter.kind.words.slots[slot] ?? QUIET[slot] ?? slot);
  const onValue = (typed: string) => fillSlot(part, slot, typed, !isAwake(id));
  if (DAY_SLOTS.has(slot)) {
    return <DaySlot id={id} question={question} value={rawValue(letter, part, slot)} onValue={onValue}>{children}</DaySlot>;
  }
  if (slot === 'readers' && letter.facts.interviewers.length > 1) return <>{value}</>;
  return (
    <Slot id={id} question={question} value={rawValue(letter, part, slot)} onValue={onValue}
      isLong={slot === 'answer'} isOptional={slot in QUIET} hintId={part.hint && hintId(part.id)}
      kind={slot === 'email' ? 'email' : slot === 'phone' ? 'tel' : 'text'}
      autocomplete={OWN[slot as keyof typeof OWN] ?? 'off'}>
      {children}
    </Slot>
  );
}

/** The whole sentence in the person's words. Left empty, it gives way to the starter again. */
function OwnWords({ part, letter, marks, sentence, offset }: Props & { sentence: string; offset: number }) {
  return (
    <Slot id={partFieldId(part.id)} question={part.prompt} value={sentence} isLong
      onValue={(typed) => { withReader(); rewritePart(part.id, typed); }}
      onLeave={() => sentence.trim() === '' && letter.answers.parts[part.id]?.rewritten !== undefined && rewritePart(part.id, undefined)}>
      <Marked text={sentence.trim()} offset={offset} marks={marks} />
    </Slot>
  );
}

/** Our words. The stop after a slot is apart, because it waits until the slot is filled. */
function Ours({ text, offset, marks, afterSlot }: { text: string; offset: number; marks: readonly Mark[]; afterSlot: boolean }) {
  const stop = (afterSlot && /^[.,]/.exec(text)?.[0]) || '';
  return (
    <>
      {stop && <span class="stop">{stop}</span>}
      <Marked text={text.slice(stop.length)} offset={offset + stop.length} marks={marks} />
    </>
  );
}

/** Where each run of the part begins in the whole text; lines that only wait do not count. */
function offsetsOf(lines: Line[], start: number): number[][] {
  let at = start;
  return lines.map((line) => line.map((run) => {
    const here = at;
    at += ('text' in run ? run.text : (run.value ?? '')).length;
    return here;
  }).concat(at += 1).slice(0, -1));
}

/** One part of the letter as it stands on the sheet. */
export function PartOnSheet({ part, letter, marks }: Props): JSX.Element {
  const given = letter.answers.parts[part.id];
  const composed = letter.composed.parts.find((one) => one.part === part.id);
  const start = composed?.start ?? 0;
  if (given?.rewritten !== undefined) {
    return <OwnWords part={part} letter={letter} marks={marks} sentence={given.rewritten} offset={start} />;
  }
  const lines = runsOf(part, given, letter.known, letter.kind.words);
  const offsets = offsetsOf(lines, start);
  const here = composed && composed.open.length === 0 ? marks : [];
  return (
    <>
      {lines.map((line, row) => (
        <>
          {row > 0 && <br />}
          {line.map((run, index) => {
            const offset = offsets[row]?.[index] ?? start;
            if ('text' in run) return <Ours key={index} text={run.text} offset={offset} marks={here} afterSlot={index > 0} />;
            const words = <Marked text={run.value ?? ''} offset={offset} marks={here} />;
            return <SlotOf key={`${part.id}-${run.slot}`} part={part} letter={letter} marks={here} slot={run.slot} value={run.value}>{words}</SlotOf>;
          })}
        </>
      ))}
    </>
  );
}
