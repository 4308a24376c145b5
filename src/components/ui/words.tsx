import type { JSX } from 'preact';

export type Blanks = Record<string, string | number | undefined>;

/** Fills a sentence's {blanks}. A blank that nobody fills stays visible, so that it is noticed. */
export const fillBlanks = (sentence: string, blanks: Blanks): string =>
  sentence.replace(/\{([\w-]+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));

/** A sentence out of the content, with its blanks filled and its **stressed** words strong. */
export function Sentence({ text, blanks = {} }: { text: string; blanks?: Blanks }): JSX.Element {
  const pieces = fillBlanks(text, blanks).split('**');
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <strong key={index}>{piece}</strong> : piece))}</>;
}

/** The words that the page carries for a tool, as the build wrote them beside it. */
export function readWords<Words>(root: HTMLElement): Words {
  const block = root.ownerDocument.querySelector(`script[data-words-for="${root.id}"]`);
  return JSON.parse(block?.textContent ?? '{}') as Words;
}
