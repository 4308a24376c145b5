import { inLine } from '../../../domain/composer/text-direction';
import type { OpenLetter } from '../use-letter';

/** That something is copied, and to whom it goes: with several letters at work one wants to know which. */
export function sayCopied(what: 'letter' | 'note' | 'words', { readers }: OpenLetter): string {
  const names = readers.map(({ name }) => inLine(name.trim())).filter(Boolean).join(', ');
  return `Your ${what}${names && ` ${what === 'words' ? 'for' : 'to'} ${names}`} ${what === 'words' ? 'are' : 'is'} copied.`;
}
