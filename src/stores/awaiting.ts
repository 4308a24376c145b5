import { computed } from 'nanostores';
import type { Awaiting } from './process';
import { $process } from './processes';
import { $today } from './today';

/** The letter to ask about: "Did it go?" Undefined when there is none, or they said "not yet" today. */
export const $awaiting = computed([$process, $today], (process, today): Awaiting | undefined => {
  const awaiting = process?.awaiting;
  return awaiting?.notYetOn === undefined || awaiting.notYetOn !== today ? awaiting : undefined;
});
