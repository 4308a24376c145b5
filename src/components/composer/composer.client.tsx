import { openNotebook } from '../../stores/notebook';
import { startClock } from '../../stores/today';
import { wake } from '../ui/wake';
import { readWords } from '../ui/words';
import { Composer } from './composer';
import { openLetter } from './letter-actions';
import type { LetterPageWords } from './letter-words';

const root = document.getElementById('composer');
if (root) {
  const words = readWords<LetterPageWords>(root);
  wake(root, <Composer words={words} />, () => {
    openNotebook();
    startClock();
    openLetter(words.kind.id, /^#for-(.+)/.exec(location.hash)?.[1]);
  });
}
