/*
 * The notebook: everything this person keeps here. This is its face; each part lives in the module
 * named after it. Nothing is read before `openNotebook()`, to be called after mount. What nobody needs
 * for a first answer is in on-use/ and fetched when it is asked for: forgetting, files, where notes are;
 * so is contact-log.ts, which the parts that come on use import themselves.
 */
export { $changedElsewhere, $opened, dismissChangedElsewhere, openNotebook, readyToOpen } from './opening';
export { $currentId, $process, $processes, editProcess, startProcess, switchTo } from './processes';
export { $me, editMe } from './me';
export {
  addInterviewer, editFacts, editInterviewer, editOpenProcess, removeInterviewer, setClosedDays, tick,
} from './facts';
export { $keeping, $setAside, $storageTrouble } from './storage';
export { hasInterview } from './process';
export type { Awaiting, Draft, Me, Notes, Patch, Process } from './process';
