import { channelOf } from '../../domain/composer/channel-of';
import type { Channel, LogEntry, Outgoing } from '../../domain/contact-log';
import type { MessageKind } from '../../domain/composer/message-kind';
import type { IsoMoment } from '../../domain/iso-date';
import { LIMITS } from '../../domain/planner/limits';
import type { OwnStep } from '../../domain/planner/own-clock';
import type { Step } from '../../domain/planner/step';
import { instantOf, momentOf, msOfMoment } from '../../domain/zoned-time';
import { isMoment } from '../ui/date-words';

/** The way a step's message takes. */
export const wayOf = ({ kind }: Step): Channel => channelOf(kind ?? '');

/** The log's line for a step that was sent, or left with a mail program to go out at `at`. */
export function sentEntry(step: Step, at: IsoMoment, scheduled = false, channel: Channel = wayOf(step)): Outgoing {
  return {
    direction: 'out', at, channel,
    kinds: channel === 'voicemail' ? ['M5'] : (step.kind ?? 'M1').split('+') as MessageKind[],
    ...(step.to ? { with: step.to } : {}),
    ...(scheduled ? { scheduled } : {}),
  };
}

/** The line of the log that made a step done, for taking it back. */
export function entryOf(step: Step, log: readonly LogEntry[]): LogEntry | undefined {
  const { doneAt } = step;
  if (!doneAt) return undefined;
  const atThatTime = log.filter((entry) => entry.direction === 'out' && msOfMoment(entry.at) === msOfMoment(doneAt));
  return atThatTime.find((entry) => entry.with === step.to) ?? atThatTime[0];
}

/** When a mail program should send it, on the person's clock: the ideal moment, or when their office opens on the ideal day. */
export function proposedMoment({ ideal, hours }: OwnStep): IsoMoment | undefined {
  if (!ideal) return undefined;
  return isMoment(ideal) ? ideal : (hours?.opens ?? momentOf(instantOf(ideal, LIMITS.officeOpens)));
}
