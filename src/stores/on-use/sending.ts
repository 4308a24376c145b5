import type { MessageKind } from '../../domain/composer/message-kind';
import type { Channel, Outgoing } from '../../domain/contact-log';
import type { IsoMoment } from '../../domain/iso-date';
import { msOfMoment } from '../../domain/zoned-time';
import { addLogEntry } from '../contact-log';
import { draftKey } from '../draft';
import { editOpenProcess } from '../facts';
import { patched, type Awaiting, type Process } from '../process';
import { $process } from '../processes';
import { $today } from '../today';

/** True when the log has this letter as sent, or set to go out, since it was copied: nobody needs to be asked. */
const isAnswered = ({ facts }: Process, { kind, to, at }: Awaiting): boolean =>
  facts.log.some((entry) => entry.direction === 'out' && msOfMoment(entry.at) >= msOfMoment(at)
    && entry.kinds.some((one) => kind.split('+').includes(one))
    && (entry.with === undefined || to === undefined || to.split('+').includes(entry.with)));

/** The letter copied last of those that nobody has been told about yet. */
function nextToAsk(process: Process): Awaiting | undefined {
  const open = Object.entries(process.drafts)
    .filter(([, draft]) => draft.copiedAt !== undefined && !draft.settled)
    .sort(([, one], [, other]) => ((one.copiedAt ?? '') < (other.copiedAt ?? '') ? 1 : -1));
  const [key, draft] = open[0] ?? [];
  if (key === undefined || draft?.copiedAt === undefined) return undefined;
  const [kind = '', to] = key.split(':');
  return { kind, at: draft.copiedAt, ...(to === undefined ? {} : { to }) };
}

/** Takes back the question about a letter that was marked as sent elsewhere, as in the plan. */
export function settleWhatIsLogged(): void {
  const process = $process.get();
  if (process?.awaiting && isAnswered(process, process.awaiting)) settle();
}

/** The question about this letter is answered; another copied letter may be the next to ask about. */
function settle(): void {
  editOpenProcess((process) => {
    const { awaiting } = process;
    const key = awaiting && draftKey(awaiting.kind, awaiting.to);
    const draft = key === undefined ? undefined : process.drafts[key];
    const drafts = key === undefined || draft === undefined
      ? process.drafts
      : { ...process.drafts, [key]: { ...draft, settled: true } };
    return patched(process, { drafts, awaiting: nextToAsk({ ...process, drafts }) });
  });
}

/**
 * "Yes": logs the awaited letter, once for each reader. Returns the entries; `removeLogEntry` takes
 * each of them back.
 * @param at When it went, or will go when `scheduled` in a mail program (guidance A63).
 */
export function confirmSent(at: IsoMoment, channel: Channel = 'email', scheduled = false): Outgoing[] {
  const awaiting = $process.get()?.awaiting;
  if (awaiting === undefined) return [];
  const entries = (awaiting.to?.split('+') ?? [undefined]).map((to): Outgoing => ({
    direction: 'out', at, channel,
    kinds: awaiting.kind.split('+') as MessageKind[],
    ...(to === undefined ? {} : { with: to }),
    ...(scheduled ? { scheduled } : {}),
  }));
  entries.forEach(addLogEntry);
  settle();
  return entries;
}

/** "Not yet": the page asks again from tomorrow on. */
export function notYet(): void {
  const notYetOn = $today.get();
  editOpenProcess((process) => (process.awaiting === undefined || notYetOn === undefined
    ? process
    : { ...process, awaiting: { ...process.awaiting, notYetOn } }));
}

/** "I will not send it": the page stops asking; the letter stays. */
export function changedMind(): void {
  settle();
}
