import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { Outgoing } from '../../domain/contact-log';
import { $awaiting } from '../../stores/awaiting';
import { useStore } from '../ui/use-store';
import { usePart } from '../ui/use-part';

const loadQuestion = () => import('./on-use/ask-about-letter').then((part) => part.AskAboutLetter);

/**
 * The question on return: a letter was copied or opened in a mail program, and only the person
 * knows what became of it. Copying never counts as sent.
 * @param next What leads on from here once it is noted.
 */
export function DidItGo({ next }: { next?: ComponentChildren }): JSX.Element | null {
  const awaiting = useStore($awaiting);
  const [logged, setLogged] = useState<readonly Outgoing[]>([]);
  const wanted = awaiting !== undefined || logged.length > 0;
  const { part: Part } = usePart(loadQuestion, wanted);
  return wanted && Part ? <Part logged={logged} onLogged={setLogged} next={next} /> : null;
}
