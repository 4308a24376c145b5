import { frameOf } from './frame';
import type { FrameWords, MessageKindEntry } from './message-kind';

/**
 * The text of a letter without greeting, close, signature and list of attachments; this is what
 * counts against the limits (guidance REVIEW).
 * @param words forms by which the frame is known: `kindEntry.words`
 */
export function bodyOf(text: string, words: FrameWords): string {
  return frameOf(text, words)
    .body.map(({ start, end }) => text.slice(start, end).replace(/^[\s,:;!–—-]+/, '').trimEnd())
    .filter(Boolean)
    .join('\n\n');
}

/** What counts against the limits: the body of what is written, all of what is said aloud. */
export const countedText = (text: string, { medium, words }: Pick<MessageKindEntry, 'medium' | 'words'>): string =>
  medium === 'spoken' ? text : bodyOf(text, words);

/** How a list begins. */
const LIST = /^(?:[-–•*·]|\d{1,2}[.)])[^\S\n]/;

/**
 * Paragraphs of a body: set apart by an empty line. Where none stands, a line that ends a sentence
 * ends a paragraph too, so that wrapped lines stay together. A list belongs to the words before it.
 */
export function paragraphsOf(body: string): string[] {
  const parted = /\n[^\S\n]*\n/.test(body) ? body.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/) : body.split(/(?<=[.!?…:]["'”’)]*[^\S\n]*)\n/);
  const paragraphs = parted.map((paragraph) => paragraph.trim()).filter(Boolean);
  return paragraphs.reduce<string[]>((whole, paragraph) => {
    const before = LIST.test(paragraph) ? whole.pop() : undefined;
    return [...whole, before === undefined ? paragraph : `${before}\n\n${paragraph}`];
  }, []);
}
