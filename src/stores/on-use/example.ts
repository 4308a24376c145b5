import type { IsoDate, IsoMoment } from '../../domain/iso-date';
import { ME_FORMAT } from '../notebook-format';
import { $exampleMe, DEFAULT_ME } from '../me';
import { newProcess, type Me, type Process } from '../process';
import { dropProcess, EXAMPLE, putProcess, switchTo } from '../processes';
import { keepRecord, removeRecord } from '../records';

/** Made up, every one of them. */
const WRITER: Me = { name: 'Robin Example', email: 'robin@mail.example', phone: '01632 960 001' };

/** The interview of somebody who does not exist, held on the day of `now`. */
export function exampleProcess(now: IsoMoment): Process {
  return {
    ...newProcess(EXAMPLE, {
      employer: 'Larkfield Instruments', role: 'Service Coordinator',
      date: now.slice(0, 10) as IsoDate, start: '10:00', end: '11:00', kind: 'on-site',
      interviewers: [
        { id: 'ama', name: 'Ama Osei', email: 'a.osei@larkfield.example', topic: 'the handover between shifts' },
        { id: 'jonas', name: 'Jonas Lind', topic: 'repairs that come back a second time' },
      ],
      promise: { phrase: 'end-of-next-week' },
    }),
    example: true,
  };
}

/** Opens the example. It is kept in this tab only and touches nothing of theirs. */
export function startExample(now: IsoMoment): void {
  putProcess(exampleProcess(now));
  $exampleMe.set(WRITER);
  keepRecord('example-me', ME_FORMAT, WRITER);
  switchTo(EXAMPLE);
}

/** Throws the example away and returns to their own, if there is one. */
export function leaveExample(): void {
  dropProcess(EXAMPLE);
  removeRecord('example-me');
  $exampleMe.set(DEFAULT_ME);
}
