import { expect, test } from 'vitest';
import { limitsFor } from '../../../src/domain/composer/limits-for';
import { spokenDay } from '../../../src/domain/composer/spoken-day';
import { letterFileName } from '../../../src/domain/composer/letter-file-name';
import { anInterview, kindOf } from './read-letter';

test.each([
  ['thank-you', 'Ms Okonkwo', 'thank-you-ms-okonkwo.txt'], ['thank-you', 'Zoë Müller', 'thank-you-zoe-muller.txt'], ['no-answer', undefined, 'no-answer.txt'],
  ['thank-you', '../../etc/passwd', 'thank-you-etc-passwd.txt'], ['thank-you', '山田', 'thank-you.txt'], ['thank-you', 'x'.repeat(400), `thank-you-${'x'.repeat(50)}.txt`],
])('%s to %s is saved as its file name', (slug, reader, name) => {
  expect(letterFileName(slug, reader)).toBe(name);
});

test.each([
  ['2026-03-03', 'Tuesday 3 March'], ['2024-02-29', 'Thursday 29 February'], ['2000-01-01', 'Saturday 1 January'], ['2026-12-31', 'Thursday 31 December'],
  ['2026-02-30', undefined], ['soon', undefined],
])('%s is said as %s', (date, said) => {
  expect(spokenDay(date, kindOf('M1').words)).toBe(said);
});

test.each([
  ['M1', {}, { lower: 100, upper: 150, hard: 200, paragraphs: 3 }],
  ['M1', { kind: 'phone' as const }, { lower: 40, upper: 150, hard: 200, paragraphs: 3 }],
  ['M1', { end: '10:29' as const }, { lower: 40, upper: 150, hard: 200, paragraphs: 3 }],
  ['M1', { end: '10:30' as const }, { lower: 100, upper: 150, hard: 200, paragraphs: 3 }],
  ['M1', { end: '09:00' as const }, { lower: 100, upper: 150, hard: 200, paragraphs: 3 }],
  ['M1', { end: '10:00' as const }, { lower: 100, upper: 150, hard: 200, paragraphs: 3 }],
  ['M1', { start: '10:59' as const, end: '11:01' as const }, { lower: 40, upper: 150, hard: 200, paragraphs: 3 }],
  ['M7c', { kind: 'phone' as const }, { lower: 40, upper: 70, hard: 105 }],
  ['M5', {}, { lower: 40, upper: 60, hard: 90, seconds: { lower: 20, upper: 30 } }],
  ['M6', {}, { lower: 6, upper: 30, hard: 45, seconds: { lower: 3, upper: 15 }, sentences: 1 }],
])('limits of %s with %o', (kind, facts, limits) => {
  expect(limitsFor(kindOf(kind), anInterview(facts))).toEqual(limits);
});
