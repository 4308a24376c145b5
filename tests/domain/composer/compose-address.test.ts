import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS, composeAddress, type Mail, type MailService } from '../../../src/domain/composer/compose-address';

const SERVICES: MailService[] = ['program', 'gmail', 'outlook', 'outlook-work'];
const hrefOf = (mail: Mail, service: MailService = 'program') => composeAddress(service, mail).href;

/** What a service reads out of its address. */
function readBack(service: MailService, mail: Mail) {
  const { searchParams, pathname } = new URL(hrefOf(mail, service));
  return {
    to: service === 'program' ? decodeURIComponent(pathname) : searchParams.get('to'),
    subject: searchParams.get(service === 'gmail' ? 'su' : 'subject'),
    body: searchParams.get('body'),
  };
}

describe('an address for the mail program', () => {
  test('carries the letter with CRLF and everything else encoded', () => {
    expect(hrefOf({ to: ['ama@example.org'], subject: 'Thanks & more?', body: "Dear Ama,\n\n50% of #1 (it's +1)!" })).toBe(
      'mailto:ama@example.org?subject=Thanks%20%26%20more%3F&body=Dear%20Ama%2C%0D%0A%0D%0A50%25%20of%20%231%20%28it%27s%20%2B1%29%21',
    );
  });

  test('an address cannot smuggle in a field', () => {
    expect(hrefOf({ to: ['a@b.org?bcc=c@d.org'], subject: '', body: '' })).toBe('mailto:a@b.org%3Fbcc%3Dc@d.org?subject=&body=');
    expect(hrefOf({ subject: 'a\r\nBcc: c@d.org', body: '' })).toBe('mailto:?subject=a%20Bcc%3A%20c%40d.org&body=');
  });
});

describe.each(SERVICES)('an address for %s', (service) => {
  test.each(['\n', '\r\n', '\r'])('makes one CRLF of a line end %j', (end) => {
    expect(readBack(service, { subject: '', body: `a${end}b` }).body).toBe('a\r\nb');
  });

  test.each(['日本語 🙂', 'خطاب', '\u0000', 'a\u202Eb', '"<x>"', 'Größe & 100 % + 1 = #2?'])('brings %j back unchanged', (words) => {
    expect(readBack(service, { subject: words, body: words })).toMatchObject({ subject: words, body: words });
  });

  test('has no blank and no plus in it, which a sign-in on the way would turn into plus signs', () => {
    expect(hrefOf({ to: ['a+b@example.org'], subject: 'a b+c', body: 'a b\nc' }, service)).not.toMatch(/[\s+]/);
  });

  test('names all readers', () => {
    expect(readBack(service, { to: [' ama@example.org', 'tom@example.org '], subject: '', body: '' }).to?.split(/[,;]/))
      .toEqual(['ama@example.org', 'tom@example.org']);
  });

  test('survives half a character', () => {
    expect(readBack(service, { subject: 'x', body: 'a\uD83D' }).body).toBe('a\uFFFD');
  });

  test('leaves out a text that would be cut, and keeps readers and subject', () => {
    const mail = { to: ['ama@example.org'], subject: 'Thanks' };
    const room = LONGEST_ADDRESS - hrefOf({ ...mail, body: '' }, service).length;
    expect(composeAddress(service, { ...mail, body: 'a'.repeat(room) })).toMatchObject({ isWhole: true });
    expect(composeAddress(service, { ...mail, body: 'a'.repeat(room + 1) }).isWhole).toBe(false);
    expect(readBack(service, { ...mail, body: 'a'.repeat(room + 1) })).toEqual({ to: 'ama@example.org', subject: 'Thanks', body: null });
  });
});
