import type { JSX } from 'preact';
import { $process, $processes } from '../../stores/notebook';
import { useStore } from '../ui/use-store';
import { processName } from './process-name';
import { Unfolding } from './unfolding';

const loadList = () => import('./on-use/interview-list').then((part) => part.InterviewList);

/** "Your interviews": one line that names the open one and unfolds to the list and the switch. */
export function NotebookBar(): JSX.Element {
  const open = useStore($process);
  const count = useStore($processes).length;
  const summary = open && !open.example
    ? <span>Your interviews: <bdi>{processName(open)}</bdi>{count > 1 && ` (and ${count - 1} more)`}</span>
    : <span>Your interviews{count > 0 && ` (${count})`}</span>;
  return <Unfolding name="notebook-bar" summary={summary} load={loadList} />;
}
