import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFile } from '../../../src/domain/composer/draft-file';

const bytesOf = (printable: string) =>
  Buffer.from(printable.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8');

/** Reads a mail file as a mail program does: headers unfolded, words decoded, the text put together. */
function readFile(file: string) {
  const cut = file.indexOf('\r\n\r\n');
  const headers = Object.fromEntries(file.slice(0, cut).replace(/\r\n /g, ' ').split('\r\n').map((line) => line.split(/: (.*)/s)));
  const subject = (headers['Subject'] ?? '').replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/g, (_: string, words: string) => bytesOf(words.replaceAll('_', ' ')));
  const body = bytesOf(file.slice(cut + 4).replace(/=\r\n/g, '')).replace(/\r\n$/, '');
  return { headers, subject, body };
}

describe('a mail file', () => {
  test('opens as a draft: unsent, without sender and date', () => {
    const { headers } = readFile(draftFile({ to: ['ama@example.org'], subject: 'Thanks', body: 'Dear Ama,' }));
    expect(headers).toMatchObject({ 'X-Unsent': '1', To: 'ama@example.org', Subject: 'Thanks', 'MIME-Version': '1.0' });
    expect(headers).not.toHaveProperty('From');
    expect(headers).not.toHaveProperty('Date');
  });

  test.each([
    'Grüße aus Köln', '日本語 🙂', 'A plain one', 'a_b=c?d', '=?x', 'ü'.repeat(60), '👩🏽‍⚕️'.repeat(12), `${'word '.repeat(30)}end`,
  ])('carries the subject %j', (subject) => {
    const file = draftFile({ subject, body: '' });
    expect(readFile(file).subject).toBe(subject.trim());
    expect(file.split('\r\n').every((line) => line.length <= 76)).toBe(true);
  });

  test.each(['Zoë,\n\nGröße = 100 %\nzwei  ', 'a\r\nb\rc', '.\nFrom x', ' led by a blank', '🙂'.repeat(40), `${'long '.repeat(60)}`, '=3D'])(
    'carries the text %j', (body) => {
      expect(readFile(draftFile({ subject: '', body })).body).toBe(body.replace(/\r\n?/g, '\n').replaceAll('\n', '\r\n'));
    },
  );

  test('carries any text in lines of at most 76 characters of plain ASCII', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (body) => {
      const file = draftFile({ subject: '', body });
      const text = file.slice(file.indexOf('\r\n\r\n') + 4);
      expect(readFile(file).body).toBe(body.replace(/\r\n?/g, '\n').replaceAll('\n', '\r\n'));
      expect(text).toMatch(/^[\r\n\t -~]*$/);
      expect(text.split('\r\n').every((line) => line.length <= 76)).toBe(true);
    }));
  });

  test.each([
    ['what a keyboard writes stays as it is', 'Dear Ama, (a) 1+1 > 2!\tYours', 'Dear Ama, (a) 1+1 > 2!\tYours'],
    ['an equals sign and what is not ASCII become bytes', 'a=ü', 'a=3D=C3=BC'],
    ['a blank at the end of a line keeps its place', 'one \ntwo\t', 'one=20\r\ntwo=09'],
    ['other control characters become bytes in capitals', 'a\u000Bb\u001F', 'a=0Bb=1F'],
    ['a line of seventy-five characters is whole', 'x'.repeat(75), 'x'.repeat(75)],
    ['a longer one goes on in the next', 'x'.repeat(76), `${'x'.repeat(75)}=\r\nx`],
  ])('%s', (_, body, written) => {
    const file = draftFile({ subject: '', body });
    expect(file.slice(file.indexOf('\r\n\r\n') + 4)).toBe(`${written}\r\n`);
  });

  test('goes to all whose address is whole, and names nobody otherwise', () => {
    expect(draftFile({ to: [' ama@example.org ', 'Tom', 'tom@example.org'], subject: '', body: '' })).toMatch(/^To: ama@example\.org,\r\n tom@example\.org\r\nSubject: \r\n/);
    expect(draftFile({ to: ['Tom'], subject: '', body: '' })).toMatch(/^Subject: /);
    expect(draftFile({ subject: '', body: '' })).toMatch(/^Subject: /);
  });

  test('a subject stands without the space around it, its other blanks marked in an encoded word', () => {
    expect(draftFile({ subject: ' Thanks   a lot ', body: '' })).toContain('Subject: Thanks a lot\r\n');
    expect(draftFile({ subject: ' Ü a  b ', body: '' })).toContain('Subject: =?UTF-8?Q?=C3=9C_a_b?=\r\n');
  });

  test('a subject and an address cannot smuggle in a header', () => {
    const { headers, subject } = readFile(draftFile({ to: ['a@b.org\r\nBcc: c@d.org', 'e@f.org'], subject: 'a\r\nBcc: c@d.org', body: '' }));
    expect(headers).not.toHaveProperty('Bcc');
    expect(headers).toMatchObject({ To: 'e@f.org' });
    expect(subject).toBe('a Bcc: c@d.org');
  });

  test('survives half a character', () => {
    expect(readFile(draftFile({ subject: 'a\uD83D', body: 'b\uDC00' }))).toMatchObject({ subject: 'a\uFFFD', body: 'b\uFFFD' });
  });
});
