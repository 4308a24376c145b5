import { describe, expect, test } from 'vitest';
import { limitsFor } from '../../../src/domain/composer/limits-for';
import { LONGEST_MAILTO, mailtoAddress } from '../../../src/domain/composer/mailto-address';
import { spokenDay } from '../../../src/domain/composer/spoken-day';
import { textFileName } from '../../../src/domain/composer/text-file-name';
import { anInterview, kindOf } from './read-letter';

const hrefOf = (mail: Parameters<typeof mailtoAddress>[0]) => {
  const address = mailtoAddress(mail);
  return 'href' in address ? address.href : undefined;
};

describe('a mailto address', () => {
  test('carries the letter with CRLF and everything else encoded', () => {
    expect(hrefOf({ to: 'ama@example.org', subject: 'Thanks & more?', body: "Dear Ama,\n\n50% of #1 (it's +1)!" })).toBe(
      'mailto:ama@example.org?subject=Thanks%20%26%20more%3F&body=Dear%20Ama%2C%0D%0A%0D%0A50%25%20of%20%231%20%28it%27s%20%2B1%29%21',
    );
  });

  test.each(['\n', '\r\n', '\r'])('makes one CRLF of a line end %j', (end) => {
    expect(hrefOf({ subject: '', body: `a${end}b` })).toBe('mailto:?subject=&body=a%0D%0Ab');
  });

  test.each(['日本語 🙂', 'خطاب', '\u0000', 'a\u202Eb', '"<x>"'])('brings %j back unchanged', (body) => {
    const query = hrefOf({ subject: 'x', body })?.split('&body=')[1] ?? '';
    expect(decodeURIComponent(query)).toBe(body);
  });

  test('survives half a character', () => {
    expect(hrefOf({ subject: 'x', body: 'a\uD83D' })).toContain('a%EF%BF%BD');
  });

  test('an address cannot smuggle in a field', () => {
    expect(hrefOf({ to: 'a@b.org?bcc=c@d.org', subject: '', body: '' })).toBe('mailto:a@b.org%3Fbcc%3Dc@d.org?subject=&body=');
    expect(hrefOf({ subject: 'a\r\nBcc: c@d.org', body: '' })).toBe('mailto:?subject=a%20Bcc%3A%20c%40d.org&body=');
  });

  test('says so when a mail program would cut it', () => {
    const room = LONGEST_MAILTO - 'mailto:?subject=&body='.length;
    expect(mailtoAddress({ subject: '', body: 'a'.repeat(room) })).toHaveProperty('href');
    expect(mailtoAddress({ subject: '', body: 'a'.repeat(room + 1) })).toEqual({ tooLong: true });
  });
});

test.each([
  ['thank-you', 'Ms Okonkwo', 'thank-you-ms-okonkwo.txt'], ['thank-you', 'Zoë Müller', 'thank-you-zoe-muller.txt'], ['no-answer', undefined, 'no-answer.txt'],
  ['thank-you', '../../etc/passwd', 'thank-you-etc-passwd.txt'], ['thank-you', '山田', 'thank-you.txt'], ['thank-you', 'x'.repeat(400), `thank-you-${'x'.repeat(50)}.txt`],
])('%s to %s is saved as its file name', (slug, reader, name) => {
  expect(textFileName(slug, reader)).toBe(name);
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
  ['M7c', { kind: 'phone' as const }, { lower: 40, upper: 70, hard: 105 }],
])('limits of %s with %o', (kind, facts, limits) => {
  expect(limitsFor(kindOf(kind), anInterview(facts))).toEqual(limits);
});
