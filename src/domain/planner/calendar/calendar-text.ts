/** Longest line of a calendar file in octets, its line end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const LINE_END = '\r\n';

/** Length of one code point in UTF-8; a lone surrogate is written as U+FFFD, three octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * Makes any text safe as the value of a text property: backslash, semicolon, comma and line breaks
 * are escaped (RFC 5545, 3.3.11), other control characters become spaces. Nothing that a person
 * typed can end the line it stands on.
 * @example escapeText('Mills; Sons, Ltd') // "Mills\\; Sons\\, Ltd"
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/**
 * Folds one content line into pieces of at most 75 octets, each further one led by a space
 * (RFC 5545, 3.1), and never inside a code point.
 */
export function foldLine(line: string): string {
  let folded = '';
  let room = LINE_OCTETS;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded += `${LINE_END} `;
      room = LINE_OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** Content lines, not yet folded, as the text of a file: folded, each with its CRLF. */
export const foldLines = (lines: string[]): string => lines.map((line) => foldLine(line) + LINE_END).join('');

/**
 * Fills the blanks of a sentence from content; a blank without a value stays as it is.
 * @example fillBlanks('From {earliest} on.', { earliest: 'Tue 3 March' }) // "From Tue 3 March on."
 */
export const fillBlanks = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
