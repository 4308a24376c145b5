import type { Facts } from '../../interview';
import { isPromisePhrase } from '../../promise';
import {
  matching, oneOf, readDay, readTime, type ReadValue, readWords, readYesOrNo,
} from './address-values';

/** What a plan's address holds of the facts, but for people and log. */
export type SimpleFacts = Partial<Omit<Facts, 'interviewers' | 'contacts' | 'log' | 'reader'>>;

/** One field of the address: its name there, what it says of the facts, and what it makes of a text. */
type Field = {
  name: string;
  /** Names a person or a firm, and stands there only if that was chosen. */
  isName?: boolean;
  write: (facts: SimpleFacts) => string | undefined;
  /** The facts with the value in them; undefined for nonsense. */
  read: (text: string, facts: SimpleFacts) => SimpleFacts | undefined;
};

/** Not said is neither yes nor no. */
const yesOrNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'yes' : 'no');

/** A field that is a fact of its own. */
function fact<Name extends keyof SimpleFacts>(
  name: string, key: Name, read: ReadValue<NonNullable<SimpleFacts[Name]>>,
  write: (value: SimpleFacts[Name]) => string | undefined = (value) => value as string | undefined,
): Field {
  return {
    name,
    write: (facts) => write(facts[key]),
    read: (text, facts) => {
      const value = read(text);
      return value === undefined ? undefined : { ...facts, [key]: value };
    },
  };
}

/** A field that is part of a fact; `first` is what must be there before it. */
function part<Name extends 'instruction' | 'offer' | 'promise'>(
  name: string, key: Name, inner: string, read: ReadValue<string>, first?: string,
): Field {
  return {
    name,
    write: (facts) => (facts[key] as Record<string, string | undefined> | undefined)?.[inner],
    read: (text, facts) => {
      const value = read(text);
      const before = facts[key] as Record<string, string> | undefined;
      if (value === undefined || (first !== undefined && before?.[first] === undefined)) return undefined;
      return { ...facts, [key]: { ...before, [inner]: value } } as SimpleFacts;
    },
  };
}

const readPhrase: ReadValue<string> = (text) => (isPromisePhrase(text) ? text : readDay(text));

const invited: Field = {
  name: 'invited',
  write: (facts) => facts.invited && `${facts.invited.mode},${facts.invited.on}`,
  read: (text, facts) => {
    const [how = '', day = '', ...more] = text.split(',');
    const [mode, on] = [oneOf('if-nothing-by', 'on')(how), readDay(day)];
    return mode && on && more.length === 0 ? { ...facts, invited: { mode, on } } : undefined;
  },
};

const call: Field = {
  name: 'call',
  write: ({ agreedCall }) => agreedCall && `${agreedCall.on},${agreedCall.at}`,
  read: (text, facts) => {
    const [day = '', time = '', ...more] = text.split(',');
    const [on, at] = [readDay(day), readTime(time)];
    return on && at && more.length === 0 ? { ...facts, agreedCall: { on, at } } : undefined;
  },
};

const channel = oneOf('email', 'phone', 'voicemail', 'post', 'in-person', 'other');

/** All fields in the order in which they are written; names come first, so that an address ends in plain figures. */
export const FIELDS: readonly Field[] = [
  { ...fact('employer', 'employer', readWords), isName: true },
  { ...fact('role', 'role', readWords), isName: true },
  fact('date', 'date', readDay),
  fact('start', 'start', readTime),
  fact('about', 'approximate', readYesOrNo, yesOrNo),
  fact('end', 'end', readTime),
  fact('applied', 'appliedOn', readDay),
  fact('zone', 'tz', matching(/^[A-Za-z][\w+/-]{1,59}$/)),
  fact('country', 'country', matching(/^[A-Z]{2}$/)),
  fact('region', 'region', matching(/^[\w-]{1,20}$/)),
  fact('kind', 'kind', oneOf('phone', 'video', 'on-site')),
  fact('trade', 'trade', oneOf('traditional', 'other')),
  fact('card', 'cardWanted', readYesOrNo, yesOrNo),
  fact('material', 'material', oneOf('short', 'long')),
  fact('contact-inside', 'contactInside', readYesOrNo, yesOrNo),
  part('promise', 'promise', 'phrase', readPhrase),
  part('said-on', 'promise', 'saidOn', readDay, 'phrase'),
  invited,
  part('wish', 'instruction', 'for', oneOf('thanks', 'status')),
  part('wish-day', 'instruction', 'date', readDay, 'for'),
  part('wish-time', 'instruction', 'time', readTime, 'for'),
  part('wish-way', 'instruction', 'channel', channel, 'for'),
  fact('signal', 'signal', oneOf('positive', 'keep-posted', 'neutral', 'negative', 'we-will-contact')),
  fact('rapport', 'rapport', oneOf('strong', 'normal')),
  fact('rating', 'rating', oneOf('outstanding', 'good', 'slip', 'bad')),
  fact('wants-job', 'wantsJob', readYesOrNo, yesOrNo),
  fact('call-ok', 'callOk', readYesOrNo, yesOrNo),
  fact('outcome', 'outcome', oneOf('pending', 'update', 'next-round', 'info-request', 'offer', 'rejection')),
  part('offer-deadline', 'offer', 'deadline', readDay),
  part('offer-reviewed', 'offer', 'reviewedOn', readDay),
  part('offer-open', 'offer', 'openPoints', oneOf('clarify', 'negotiate')),
  part('offer-agreed', 'offer', 'agreedOn', readDay),
  part('offer-declined', 'offer', 'declinedOn', readDay),
  fact('no-contact', 'asksNoContact', readYesOrNo, yesOrNo),
  fact('field', 'field', oneOf('academic', 'government', 'it')),
  fact('route', 'route', oneOf('agency', 'first-screen', 'campus', 'later-round', 'internal')),
  call,
  fact('task-due', 'taskDue', readDay),
  fact('steps-out', 'withdrawsOn', readDay),
  fact('other-offer', 'otherOffer', readDay),
  fact('wants-feedback', 'wantsFeedback', readYesOrNo, yesOrNo),
];
