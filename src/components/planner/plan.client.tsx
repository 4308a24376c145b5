import { openNotebook, readyToOpen } from '../../stores/notebook';
import { fetchPlanner } from '../../stores/plan';
import { startClock } from '../../stores/today';
import { wake } from '../ui/wake';
import { readWords } from '../ui/words';
import { beginExample, EXAMPLE_HASH } from './begin-example';
import { fetchWhenFields } from './plan-head';
import { PlanTool } from './plan-tool';
import type { PlanWords } from './plan-words';

const root = document.getElementById('planner');
if (root) {
  wake(root, <PlanTool words={readWords<PlanWords>(root)} />, () => {
    openNotebook();
    startClock();
    if (location.hash === EXAMPLE_HASH) void beginExample();
  }, readyToOpen(() => Promise.all([fetchPlanner(), fetchWhenFields()])));
}
