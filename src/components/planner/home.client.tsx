import { openNotebook, readyToOpen } from '../../stores/notebook';
import { fetchPlanner } from '../../stores/plan';
import { startClock } from '../../stores/today';
import { wake } from '../ui/wake';
import { readWords } from '../ui/words';
import { Home, seeWhoComes } from './home';
import type { HomeWords } from './home-words';
import { fetchWords } from './later-words';

const root = document.getElementById('home');
if (root) {
  wake(root, <Home words={readWords<HomeWords>(root)} />, () => {
    openNotebook();
    startClock();
    seeWhoComes();
  }, readyToOpen(() => Promise.all([fetchPlanner(), fetchWords()])));
}
