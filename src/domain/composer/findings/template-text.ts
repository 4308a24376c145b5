import type { Span } from '../draft';
import { MUCH_THE_SAME } from '../overlap';
import { ownWords } from '../own-words';
import type { Reading, ReviewContext } from '../reading';

/** Over six in ten of the body's word triples are our starter wording (guidance E10, REVIEW template-text). */
export const findTemplateText = ({ text }: Reading, context: ReviewContext): Span[] =>
  ownWords(text, context).ours > MUCH_THE_SAME ? [{ start: 0, end: text.length }] : [];
