import type { JSX } from 'preact';
import { $changedElsewhere, $keeping, $process, $setAside, $storageTrouble } from '../../stores/notebook';
import { useStore } from '../ui/use-store';
import { $announcement } from './announcement';
import { usePart } from '../ui/use-part';

const loadList = () => import('./on-use/notice-list').then((part) => part.NoticeList);

/** True when there is something to say about how the notes are kept, or the example is open. */
function useNews(): boolean {
  const example = useStore($process)?.example === true;
  const aside = useStore($setAside).length > 0;
  const trouble = useStore($storageTrouble) !== null;
  const elsewhere = useStore($changedElsewhere) !== null;
  const inTab = useStore($keeping) === 'tab';
  return example || aside || trouble || elsewhere || inTab;
}

/** What the notebook has to say, and the page's one live region. It stands once on each tool page, near the top. */
export function NotebookNotices(): JSX.Element {
  const news = useNews();
  const { part: Part, failed } = usePart(loadList, news);
  return (
    <div class="notebook-notices">
      <p class="visually-hidden" role="status">{useStore($announcement)}</p>
      {news && Part && <Part />}
      {news && failed && (
        <p class="notice">Something is to be said about how your notes are kept, but it could not be fetched. Leave this page open until you are online again.</p>
      )}
    </div>
  );
}
