import type { Mail } from './compose-address';
import { wellFormed } from './well-formed';

const CONTROL = /[\u0000-\u001F\u007F]+/g;

/** Characters to a line (RFC 2045), and to an encoded word that leaves room for the header's name (RFC 2047). */
const LONGEST_LINE = 76;
const LONGEST_WORD = LONGEST_LINE - 'Subject: '.length;

const hex = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** One character as its UTF-8 bytes, each in hexadecimal: "ü" becomes "=C3=BC". */
const inBytes = (character: string) => {
  const encoded = encodeURIComponent(character);
  return encoded.startsWith('%') ? encoded.replaceAll('%', '=') : hex(character.charCodeAt(0));
};

/** Pieces that must not be torn apart, joined to runs of at most `longest` characters. */
function runsOf(pieces: readonly string[], longest: number): string[] {
  const runs = [''];
  for (const piece of pieces) {
    const last = runs.length - 1;
    if ((runs[last] ?? '').length + piece.length > longest) runs.push(piece);
    else runs[last] += piece;
  }
  return runs;
}

/** A header's words: as they are in plain ASCII, else as encoded words (RFC 2047). */
function headerWords(text: string): string {
  const words = text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim();
  if (/^[ -~]{0,60}$/.test(words) && !words.includes('=?')) return words;
  const pieces = [...words].map((one) => (one === ' ' ? '_' : /[A-Za-z0-9]/.test(one) ? one : inBytes(one)));
  return runsOf(pieces, LONGEST_WORD - '=?UTF-8?Q??='.length).map((run) => `=?UTF-8?Q?${run}?=`).join('\r\n ');
}

/** One line of the text in quoted-printable, broken where it is too long. */
function printableLine(line: string): string {
  const pieces = [...line].map((one, index, all) => {
    const isPlain = /[!-<>-~]/.test(one) || ((one === ' ' || one === '\t') && index < all.length - 1);
    return isPlain ? one : inBytes(one);
  });
  return runsOf(pieces, LONGEST_LINE - 1).join('=\r\n');
}

const isAddress = (text: string) => /^[^\s<>,;:"()[\]]+@[^\s<>,;:"()[\]]+$/.test(text);

/**
 * A letter as a mail file (.eml) that mail programs open as a draft: `X-Unsent`, and neither sender
 * nor date, which the program adds. What is no whole address is left for the person to fill in.
 * Lines end in CRLF; the file is to be written as UTF-8.
 */
export function draftFile({ to = [], subject, body }: Mail): string {
  const readers = to.map((one) => one.trim()).filter(isAddress);
  const text = wellFormed(body).replace(/\r\n?/g, '\n');
  return [
    ...(readers.length > 0 ? [`To: ${readers.join(',\r\n ')}`] : []),
    `Subject: ${headerWords(wellFormed(subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...text.split('\n').map(printableLine),
    '',
  ].join('\r\n');
}
