import type { ComponentChildren, JSX } from 'preact';
import type { Part } from '../../domain/composer/message-kind';
import { rewritePart } from '../../stores/draft';
import { fillSlot, withReader } from './letter-actions';
import { runsOf, type Line } from './part-runs';
import { Slot } from './slot';
import { hintId, kindOfSlot, partFieldId, questionOf, rawValue, slotId } from './slot-names';
import type { OpenLetter } from './use-letter';

/** Shows words that begin at `offset` of the whole text, with what the margin notes mark in them. */
export type Paint = (words: string, offset: number) => ComponentChildren;

type Props = { part: Part; letter: OpenLetter; paint: Paint };

const isAwake = (id: string) => document.getElementById(id)?.closest('[data-awake]') !== null;

function SlotOf({ part, slot, letter, isWithin, children }: Omit<Props, 'paint'> & { slot: string; isWithin: boolean; children: ComponentChildren }) {
  const id = slotId(part.id, slot);
  const isFixed = slot === 'readers' ? letter.facts.interviewers.length > 1 : slot === 'reader' && letter.readers.length > 1;
  if (isFixed) return <>{children}</>;
  return (
    <Slot id={id} kind={kindOfSlot(slot)} question={questionOf(part, slot, letter)} value={rawValue(letter, part, slot)}
      isWithin={slot === 'answer' && isWithin} hintId={part.hint && hintId(part.id)}
      onValue={(typed) => fillSlot(part, slot, typed, !isAwake(id))}>
      {children}
    </Slot>
  );
}

/** The whole sentence in the person's words. Left empty, it gives way to the starter again. */
function OwnWords({ part, sentence, children }: { part: Part; sentence: string; children: ComponentChildren }) {
  return (
    <Slot id={partFieldId(part.id)} kind="sentence" question={part.prompt} value={sentence}
      onValue={(typed) => { withReader(); rewritePart(part.id, typed); }}
      onLeave={() => sentence.trim() === '' && rewritePart(part.id, undefined)}>
      {children}
    </Slot>
  );
}

/** Our words. The stop after a slot is apart, because it waits until the slot is filled. */
function ours(words: string, offset: number, paint: Paint, afterSlot: boolean): ComponentChildren {
  const stop = (afterSlot && /^[.,]/.exec(words)?.[0]) || '';
  return [stop && <span class="stop">{stop}</span>, paint(words.slice(stop.length), offset + stop.length)];
}

/** Where each run of the part begins in the whole text. */
function offsetsOf(lines: Line[], start: number): number[][] {
  let at = start;
  return lines.map((line, row) => {
    if (row > 0) at += 1;
    return line.map((run) => {
      at += (('text' in run ? run.text : run.value) ?? '').length;
      return at - (('text' in run ? run.text : run.value) ?? '').length;
    });
  });
}

/** One part of the letter as it stands on the sheet. */
export function PartOnSheet({ part, letter, paint }: Props): JSX.Element {
  const given = letter.answers.parts[part.id];
  const composed = letter.composed.parts.find((one) => one.part === part.id);
  const start = composed?.start ?? 0;
  if (given?.rewritten !== undefined) {
    return <OwnWords part={part} sentence={given.rewritten}>{paint(given.rewritten.trim(), start)}</OwnWords>;
  }
  const lines = runsOf(part, given, letter.known, letter.kind.words, letter.seat);
  const offsets = offsetsOf(lines, start);
  const painted: Paint = composed?.open.length === 0 ? paint : (words) => words;
  return (
    <>
      {lines.map((line, row) => (
        <>
          {row > 0 && <br />}
          {line.map((run, index) => {
            const offset = offsets[row]?.[index] ?? start;
            if ('text' in run) return ours(run.text, offset, painted, index > 0);
            return (
              <SlotOf key={`${part.id}-${run.slot}`} part={part} letter={letter} slot={run.slot} isWithin={index > 0 && index < line.length - 1}>
                {painted(run.value ?? '', offset)}
              </SlotOf>
            );
          })}
        </>
      ))}
    </>
  );
}
