/*
 * The notebook: everything this person keeps here. This is its face; each part lives in the module
 * named after it. Nothing is read before `openNotebook()`, to be called after mount.
 */
export { $changedElsewhere, $opened, dismissChangedElsewhere, openNotebook } from './opening';
export { $currentId, $process, $processes, editProcess, startProcess, switchTo } from './processes';
export { $me, editMe } from './me';
export {
  addInterviewer, editFacts, editInterviewer, editOpenProcess, removeInterviewer, setClosedDays, tick,
} from './facts';
export { addLogEntry, editLogEntry, removeLogEntry } from './contact-log';
export { $lastForgotten, forgetEverything, forgetProcess, undoForget } from './forget';
export { leaveExample, startExample } from './example';
export { keepNothing, keepOnDevice } from './keeping';
export { $keeping, $setAside, $storageTrouble, discardSetAside } from './storage';
export { hasInterview } from './process';
export type { Awaiting, Draft, Me, Notes, Patch, Process } from './process';
