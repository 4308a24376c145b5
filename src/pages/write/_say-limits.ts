import { NUMBER_WORDS } from '../../components/ui/number-words';
import type { Message } from '../../schemas/message';

const inWords = (count: number, noun: string) => `${NUMBER_WORDS[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;

const minutes = (seconds: number) => (seconds >= 60 && seconds % 60 === 0 ? inWords(seconds / 60, 'minute') : `${seconds} seconds`);

/** How long it may be, in one sentence for the page. What is spoken is said in seconds first. */
export function sayLimits({ lower, upper, paragraphs, seconds, sentences }: Message['limits'], medium: Message['medium']): string {
  if (medium === 'spoken' && seconds) {
    const most = sentences ? `At most ${inWords(sentences, 'sentence')}, said` : 'Said';
    return `${most} in ${seconds.lower} seconds to ${minutes(seconds.upper)}: ${lower} to ${upper} words at a calm pace.`;
  }
  const most = paragraphs ? `, in ${inWords(paragraphs, 'paragraph')} at most` : '';
  return `${lower} to ${upper} words between greeting and close${most}.`;
}
