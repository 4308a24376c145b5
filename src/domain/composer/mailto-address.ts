/** Beyond this many characters mail programs cut a link's text. */
export const LONGEST_MAILTO = 2000;

/** A letter to hand to the mail program. Without `to` the person fills the address in there. */
export type Mail = { to?: string; subject: string; body: string };

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const encode = (text: string) =>
  encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD')).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The address that opens a letter in the mail program (RFC 6068), or the news that it would be cut.
 * Line ends become CRLF; whatever is in the text arrives as text.
 */
export function mailtoAddress({ to = '', subject, body }: Mail): { href: string } | { tooLong: true } {
  const address = encode(to.trim()).replace(/%40/g, '@').replace(/%2C/g, ',');
  const lines = body.replace(/\r\n?|\n/g, '\r\n');
  const href = `mailto:${address}?subject=${encode(subject.replace(/\s+/g, ' '))}&body=${encode(lines)}`;
  return href.length > LONGEST_MAILTO ? { tooLong: true } : { href };
}
