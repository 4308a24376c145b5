import { $ownMe, DEFAULT_ME } from '../me';
import { ME_FORMAT, PROCESS_FORMAT } from '../notebook-format';
import { $changedElsewhere, readAll, readProcess } from '../opening';
import { $byId, $currentId, $process, recordName, reopenLast } from '../processes';
import { keepRecord, readRecord } from '../records';
import { isUnsaved, readText, type Elsewhere } from '../storage';

/** Brings the stores up to what another tab did, and says so where it touches what is open here. */
export function hear(what: Elsewhere) {
  if (what === 'woke' || what === 'returned') return readAgain(what);
  if ('asked' in what) return what.asked === 'forget' ? hearForgotten() : keepAll();
  const name = 'removed' in what ? what.removed : what.changed;
  if (name === 'me') return hearMe();
  if (!name.startsWith('process:')) return;
  if ('removed' in what) hearRemoved(name);
  else hearChanged(name);
}

/**
 * Whoever looks at the page again has heard of what was forgotten elsewhere, so what is missing was
 * thrown away by the browser, and stays. A page out of the page cache has heard nothing: it lets go.
 */
function readAgain(what: 'woke' | 'returned') {
  const known = Object.values($byId.get());
  readAll(what === 'woke' ? known : known.filter(({ id }) => isUnsaved(recordName(id))));
  if ($process.get() === undefined) reopenLast();
}

function hearForgotten() {
  const hadOne = $process.get() !== undefined;
  readAgain('returned');
  if (hadOne) $changedElsewhere.set('forgotten');
}

function hearMe() {
  const before = $ownMe.get();
  $ownMe.set(readRecord('me', ME_FORMAT) ?? (readText('me') === null ? DEFAULT_ME : before));
  $changedElsewhere.set('changed');
}

function hearRemoved(name: string) {
  if (readText(name) !== null) return;
  const id = name.replace('process:', '');
  const { [id]: gone, ...others } = $byId.get();
  if (gone === undefined) return;
  $byId.set(others);
  if ($currentId.get() !== id) return;
  reopenLast();
  $changedElsewhere.set('forgotten');
}

function hearChanged(name: string) {
  const id = name.replace('process:', '');
  const mine = $byId.get()[id];
  const theirs = readText(name) === null ? mine : readProcess(name);
  if (theirs === undefined || theirs === mine) return;
  $byId.set({ ...$byId.get(), [id]: theirs });
  if ($currentId.get() === id) $changedElsewhere.set('changed');
}

/** Another tab asked to keep nothing on the device: what this one has in memory goes to its own tab. */
function keepAll() {
  for (const process of Object.values($byId.get())) keepRecord(recordName(process.id), PROCESS_FORMAT, process);
  keepRecord('me', ME_FORMAT, $ownMe.get());
}
