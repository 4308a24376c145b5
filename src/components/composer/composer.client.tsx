import { openNotebook, readyToOpen } from '../../stores/notebook';
import { startClock } from '../../stores/today';
import { wake } from '../ui/wake';
import { readWords } from '../ui/words';
import { Composer } from './composer';
import { openLetter } from './letter-actions';
import { loadDueDate } from './letter-facts';
import { entryOf, type LetterPageWords } from './letter-words';
import { watchPointer } from './pointer';
import { readParts } from './read-parts';

const root = document.getElementById('composer');
if (root) {
  const kind = entryOf({ ...readWords<LetterPageWords>(root), parts: readParts(document) });
  wake(root, <Composer kind={kind} />, () => {
    openNotebook();
    startClock();
    watchPointer();
    openLetter(kind.id, /^#for-(.+)/.exec(location.hash)?.[1]);
  }, readyToOpen(loadDueDate));
}
