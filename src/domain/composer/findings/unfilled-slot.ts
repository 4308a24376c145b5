import type { Span } from '../draft';
import type { Reading } from '../reading';

/** Each blank that is still in the text (guidance E10, REVIEW unfilled-slot). */
export const findUnfilledSlots = ({ blanks }: Reading): Span[] => blanks;
