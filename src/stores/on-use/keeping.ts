import {
  $keeping, $setAside, askOthers, attempt, attemptQuietly, emptyShelf, isForDevice, names, PREFIX, readText,
  removeText, REQUEST, turnTo, unsaved, type Keeping,
} from '../storage';

/**
 * Where the notes are from now on. 'tab': what is here moves to this tab (and stays while the tab is
 * open, from page to page), the device is emptied, other open tabs do the same. 'device': saved on
 * this device again, beginning with what this tab holds.
 */
export function keepIn(where: Keeping): void {
  if (where === $keeping.get()) return;
  const texts = names().map((name) => [name, readText(name)] as const);
  turnTo(where);
  if (where === 'tab') askOthers('keep-nothing');
  for (const [name, text] of texts) if (text !== null) move(name, text, where);
}

function move(name: string, text: string, where: Keeping) {
  const moved = attempt(({ local, session }) => {
    (isForDevice(name) ? local() : session()).setItem(PREFIX + name, text);
    return true;
  });
  if (where === 'tab') attemptQuietly(({ local }) => local().removeItem(PREFIX + name));
  else if (moved && isForDevice(name)) attemptQuietly(({ session }) => session().removeItem(PREFIX + name));
}

/** Whether this tab holds what could not be written where it belongs, or would: then it outlives the page. */
export const doesTabHold = (): boolean =>
  attemptQuietly(({ session }) => {
    session().setItem(PREFIX + REQUEST, '');
    session().removeItem(PREFIX + REQUEST);
    if ([...unsaved].some(([name, text]) => session().getItem(PREFIX + name) !== text)) throw new Error('It is in memory only.');
  });

/** Empties the device and this tab of all that is ours, what was set aside included; other tabs follow. */
export function removeEverything(): void {
  attempt(({ local, session }) => [session, local].forEach(emptyShelf));
  askOthers('forget');
}

/** Takes data that was set aside away for good; the person has it, or does not want it. */
export function discardSetAside(key: string): void {
  removeText(key.slice(PREFIX.length));
  $setAside.set($setAside.get().filter((one) => one.key !== key));
}
