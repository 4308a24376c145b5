import { openNotebook, readyToOpen } from '../../stores/notebook';
import { fetchPlanner } from '../../stores/plan';
import { startClock } from '../../stores/today';
import { wake } from '../ui/wake';
import { readWords } from '../ui/words';
import type { HomeWords } from './home-words';
import { fetchWords } from './later-words';
import { beginExample, EXAMPLE_HASH } from './begin-example';
import { fetchWhenFields } from './plan-head';
import { PlanTool } from './plan-tool';

/** An address may hold a plan. Its code is fetched only then. */
function hearAddress(tool: HTMLElement): void {
  const { hash } = location;
  if (hash.startsWith('#plan=')) void import('./addressed-plan').then((part) => part.showAddressedPlan(tool, hash));
}

const root = document.getElementById('planner');
if (root) {
  wake(root, <PlanTool words={readWords<HomeWords>(root)} />, () => {
    openNotebook();
    startClock();
    if (location.hash === EXAMPLE_HASH) void beginExample();
    hearAddress(root);
    addEventListener('hashchange', () => hearAddress(root));
  }, readyToOpen(() => Promise.all([fetchPlanner(), fetchWords(), fetchWhenFields()])));
}
