import { keepIn } from './storage';

/**
 * Keeps nothing on this device from now on: what is here moves to this tab (and stays while the tab
 * is open, from page to page), the device is emptied, other open tabs do the same.
 */
export function keepNothing(): void {
  keepIn('tab');
}

/** Saves on this device again, beginning with what this tab holds. */
export function keepOnDevice(): void {
  keepIn('device');
}
