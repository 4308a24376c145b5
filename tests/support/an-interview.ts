import type { Incoming, LogEntry, News, Outgoing } from '../../src/domain/contact-log';
import type { MessageKind } from '../../src/domain/composer/message-kind';
import type { Facts, Instruction, Invitation } from '../../src/domain/interview';
import type { ClockTime, IsoDate, IsoMoment } from '../../src/domain/iso-date';
import type { PromisePhrase } from '../../src/domain/promise';

/** "2026-03-03 15:00", on a clock that shows UTC. */
export const utc = (text: string): IsoMoment => `${text.replace(' ', 'T')}+00:00` as IsoMoment;

/** Builds the facts of a made-up interview, a phrase at a time. All its clocks show UTC. */
export class InterviewBuilder {
  readonly facts: Facts;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  with(more: Partial<Facts>): InterviewBuilder {
    return new InterviewBuilder({ ...this.facts, ...more });
  }

  on(date: string, start = '10:00', end?: string): InterviewBuilder {
    return this.with({
      date: date as IsoDate, start: start as ClockTime, ...(end && { end: end as ClockTime }),
    });
  }

  inZone(tz: string): InterviewBuilder {
    return this.with({ tz });
  }

  /** Interviewers known by their ids alone. */
  heldBy(...ids: string[]): InterviewBuilder {
    return this.with({ interviewers: ids.map((id) => ({ id, name: `The one called ${id}` })) });
  }

  promised(phrase: PromisePhrase | IsoDate, saidOn?: IsoDate): InterviewBuilder {
    return this.with({ promise: { phrase, ...(saidOn && { saidOn }) } });
  }

  invited(mode: Invitation['mode'], on: string): InterviewBuilder {
    return this.with({ invited: { mode, on: on as IsoDate } });
  }

  told(instruction: Instruction): InterviewBuilder {
    return this.with({ instruction });
  }

  logged(...entries: LogEntry[]): InterviewBuilder {
    return this.with({ log: [...this.facts.log, ...entries] });
  }

  sent(kind: MessageKind | MessageKind[], at: string, more: Partial<Outgoing> = {}): InterviewBuilder {
    return this.logged({
      direction: 'out', at: utc(at), channel: 'email', kinds: Array.isArray(kind) ? kind : [kind], ...more,
    });
  }

  scheduled(kind: MessageKind | MessageKind[], at: string, more: Partial<Outgoing> = {}): InterviewBuilder {
    return this.sent(kind, at, { scheduled: true, ...more });
  }

  heard(news: News, at: string, more: Partial<Incoming> = {}): InterviewBuilder {
    return this.logged({ direction: 'in', at: utc(at), channel: 'email', news, ...more });
  }
}

/** An interview on Tuesday 3 March 2026, 10:00 to 11:00 UTC, with one person, and nothing more. */
export const anInterview = (): InterviewBuilder =>
  new InterviewBuilder({
    date: '2026-03-03', start: '10:00', tz: 'UTC', interviewers: [{ id: 'ama', name: 'Ama' }], log: [],
  });
