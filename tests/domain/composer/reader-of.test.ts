import { describe, expect, test } from 'vitest';
import { readerOf, readersOf } from '../../../src/domain/composer/reader-of';
import type { Facts } from '../../../src/domain/interview';
import { anInterview } from './read-letter';

const contacts = [{ id: 'kim', name: 'Kim Sato', role: 'arranged' }] as unknown as NonNullable<Facts['contacts']>;
const alone = anInterview({ interviewers: [{ id: 'ama', name: 'Ama Okonkwo' }] });

describe('a letter goes', () => {
  test.each<[string, Facts, string | undefined, string[]]>([
    ['to the one it was written to', anInterview(), 'tom', ['tom']],
    ['to both it was written to', anInterview(), 'tom+ama', ['ama', 'tom']],
    ['to whoever arranged it', anInterview({ contacts }), 'kim', ['kim']],
    ['to the reader of questions where none is chosen', anInterview({ reader: 'tom' }), undefined, ['tom']],
    ['to the chosen one rather than that reader', anInterview({ reader: 'tom' }), 'ama', ['ama']],
    ['to the only one there is', alone, undefined, ['ama']],
    ['to the reader rather than the only interviewer', { ...alone, contacts, reader: 'kim' }, undefined, ['kim']],
    ['to nobody of several without a choice', anInterview(), undefined, []],
    ['to nobody where the chosen one is not known', alone, 'somebody-else', []],
    ['to nobody where there is nobody', anInterview({ interviewers: [] }), undefined, []],
  ])('%s', (_, facts, to, readers) => {
    expect(readersOf(facts, to).map(({ id }) => id)).toEqual(readers);
    expect(readerOf(facts, to)?.id).toBe(readers.length === 1 ? readers[0] : undefined);
  });
});
