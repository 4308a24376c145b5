import { atom, computed } from 'nanostores';
import { ME_FORMAT } from './notebook-format';
import { patched, type Me, type Patch } from './process';
import { $process } from './processes';
import { readRecord, updateRecord } from './records';
import { isUnsaved } from './storage';

export const DEFAULT_ME: Me = {};

/** Their own name and how to reach them. Only the stores write to it. */
export const $ownMe = atom<Me>(DEFAULT_ME);
export const $exampleMe = atom<Me>(DEFAULT_ME);

const isExample = computed($process, (process) => process?.example === true);

/** Who signs: the person, or in the example its made-up writer. */
export const $me = computed([isExample, $ownMe, $exampleMe], (example, own, madeUp) => (example ? madeUp : own));

export function editMe(patch: Patch<Me>): void {
  const [name, $store] = isExample.get() ? (['example-me', $exampleMe] as const) : (['me', $ownMe] as const);
  $store.set(updateRecord(name, ME_FORMAT, $store.get(), (me) => patched(me, patch)));
}

/** Reads both again from where they are kept; what could not be written stays as it is. */
export function readMe(): void {
  for (const [name, $store] of [['me', $ownMe], ['example-me', $exampleMe]] as const) {
    $store.set(readRecord(name, ME_FORMAT) ?? (isUnsaved(name) ? $store.get() : DEFAULT_ME));
  }
}
