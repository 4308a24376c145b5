import { followPlan, setItems } from '../../stores/checklist';
import { openNotebook, readyToOpen } from '../../stores/notebook';
import { startClock } from '../../stores/today';
import { wake } from '../ui/wake';
import { Checklist } from './checklist';
import { readPhases } from './read-phases';

const root = document.getElementById('checklist');
if (root) {
  const phases = readPhases(root);
  wake(root, <Checklist phases={phases} />, () => {
    setItems(phases.flatMap(({ items }) => items));
    openNotebook();
    startClock();
  }, readyToOpen(followPlan));
}
