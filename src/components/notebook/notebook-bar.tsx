import { useStore } from '@nanostores/preact';
import type { JSX } from 'preact';
import { $process, $processes } from '../../stores/notebook';
import { processName } from './process-name';
import { Unfolding } from './unfolding';

const loadList = () => import('./on-use/interview-list').then((part) => part.InterviewList);

/** "Your interviews": one line that names the open one and unfolds to the list and the switch. */
export function NotebookBar(): JSX.Element {
  const open = useStore($process);
  const others = useStore($processes).length - (open && !open.example ? 1 : 0);
  const summary = (
    <span>
      Your interviews{open && !open.example && <>: <bdi>{processName(open)}</bdi></>}
      {others > 0 && ` (and ${others} more)`}
    </span>
  );
  return <Unfolding name="notebook-bar" summary={summary} load={loadList} />;
}
