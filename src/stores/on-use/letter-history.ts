import { atom, computed } from 'nanostores';
import { $letter, draftKey, type Letter } from '../draft';
import { $me } from '../me';
import { $process } from '../processes';
import { differing, namesIn, piecesOf, putBack, type Pieces, type SomePieces } from './letter-pieces';

/** One change: what it changed, as it was before and as it is since. */
type Step = { before: SomePieces; after: SomePieces };

type History = { done: readonly Step[]; undone: readonly Step[] };

/** A pause of so many ms ends what counts as one change while someone types. */
const PAUSE = 900;
/** Steps that are remembered of one letter. */
const MOST = 200;
const NONE: History = { done: [], undone: [] };

/** Histories by letter. They live as long as the page; what was written lives on in the notebook. */
const histories = new Map<string, History>();
const $history = atom<History>(NONE);

/** Whether there is a change of the open letter to take back, or one taken back to make again. */
export const $canUndo = computed($history, ({ done }) => done.length > 0);
export const $canRedo = computed($history, ({ undone }) => undone.length > 0);

const $pieces = computed([$process, $letter, $me], (process, letter, me) =>
  letter && { key: `${process?.id} ${draftKey(letter.kind, letter.to)}`, isBegun: process !== undefined, letter, pieces: piecesOf(process, letter, me) });

let last: { key: string; isBegun: boolean; letter: Letter; pieces: Pieces } | undefined;
let isPuttingBack = false;
let isSameBreath = false;
let breath: ReturnType<typeof setTimeout> | undefined;

function keep(key: string, history: History): void {
  histories.set(key, history);
  $history.set(history);
}

/** The change just made: a step of its own, or one with the last where the same is typed on without a pause. */
function record(key: string, before: Pieces, now: Pieces): void {
  const step = { before: differing(before, now), after: differing(now, before) };
  const names = namesIn(step.before);
  if (names === '') return;
  const { done } = histories.get(key) ?? NONE;
  const previous = done.at(-1);
  const goesOn = isSameBreath && previous !== undefined && namesIn(previous.before) === names;
  keep(key, { done: [...(goesOn ? done.slice(0, -1) : done), goesOn ? { ...step, before: previous.before } : step].slice(-MOST), undone: [] });
  isSameBreath = true;
  clearTimeout(breath);
  breath = setTimeout(endBreath, PAUSE);
}

function endBreath(): void {
  isSameBreath = false;
}

/** From now on what happens to the open letter is remembered. Returns how to stop. */
export function watchLetter(): () => void {
  last = $pieces.get();
  $history.set((last && histories.get(last.key)) ?? NONE);
  return $pieces.listen((now) => {
    const before = last;
    last = now;
    if (now === undefined || isPuttingBack) return;
    if (before && (before.key === now.key || !before.isBegun)) return record(now.key, before.pieces, now.pieces);
    endBreath();
    $history.set(histories.get(now.key) ?? NONE);
  });
}

function turnBack(steps: 'done' | 'undone'): boolean {
  const step = $history.get()[steps].at(-1);
  if (!step || !last) return false;
  const { key, letter } = last;
  isPuttingBack = true;
  putBack(steps === 'done' ? step.before : step.after, letter);
  isPuttingBack = false;
  endBreath();
  const other = steps === 'done' ? 'undone' : 'done';
  const history = histories.get(key) ?? NONE;
  keep(key, { ...history, [steps]: history[steps].slice(0, -1), [other]: [...history[other], step] });
  return true;
}

/** Takes the last change of the open letter back. False when there is none. */
export const undo = (): boolean => turnBack('done');

/** Makes the change again that was taken back last. False when there is none. */
export const redo = (): boolean => turnBack('undone');
