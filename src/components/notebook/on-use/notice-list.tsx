import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import {
  $changedElsewhere, $keeping, $process, $setAside, $storageTrouble, dismissChangedElsewhere,
} from '../../../stores/notebook';
import { leaveExample } from '../../../stores/on-use/example';
import { discardSetAside, doesTabHold } from '../../../stores/on-use/keeping';
import type { SetAside, StorageTrouble } from '../../../stores/storage';
import { useStore } from '../../ui/use-store';
import { announce } from '../announcement';
import { AskFirst } from './ask-first';
import { saveFile } from './save-file';
import { SaveEverything } from './save-everything';

type NoticeProps = { name: string; say: string; children?: ComponentChildren };

/** A note in the page that is also said once, when it appears. */
function Notice({ name, say, children }: NoticeProps) {
  useEffect(() => announce(say), [say]);
  return (
    <div class={`notice notebook-notice ${name}`}>
      <p>{say}</p>
      {children}
    </div>
  );
}

/** What closes a notice takes its own button away; the focus goes on to the page. */
function toPage() {
  document.getElementById('main')?.focus();
}

function ExampleBanner() {
  const isExample = useStore($process)?.example === true;
  if (!isExample) return null;
  const leave = () => {
    leaveExample();
    toPage();
    announce('The example is closed.');
  };
  return (
    <Notice name="example-banner" say="This is an example. The people and the employer are made up. Try what you like: it touches nothing of yours.">
      <p class="actions"><button type="button" class="button" onClick={leave}>Leave the example</button></p>
    </Notice>
  );
}

const TROUBLE: Record<StorageTrouble, string> = {
  full: 'This browser has no room left for your notes.',
  forbidden: 'This browser does not let the site keep your notes.',
};

function TroubleNotice() {
  const trouble = useStore($storageTrouble);
  // Each change is written anew, and may find less room than the one before.
  useStore($process);
  if (trouble === null) return null;
  const end = doesTabHold() ? 'close this tab' : 'leave this page, even for another page of this site';
  return (
    <Notice name="storage-trouble" say={`${TROUBLE[trouble]} You can go on writing, but what you write now is lost when you ${end}.`}>
      <p class="actions"><SaveEverything /></p>
    </Notice>
  );
}

function AsideItem({ item, number }: { item: SetAside; number: number }) {
  const discard = () => {
    discardSetAside(item.key);
    toPage();
    announce('Deleted.');
  };
  return (
    <li class="actions">
      <button type="button" class="button" onClick={() => saveFile(`afterword-set-aside-${number}.json`, item.raw)}>
        Save item {number}
      </button>
      <AskFirst label={`Delete item ${number}`} yes="Delete it" no="Keep it" onYes={discard}
        question="Delete it for good? What you have not saved to a file is lost." />
    </li>
  );
}

function SetAsideNotice() {
  const aside = useStore($setAside);
  if (aside.length === 0) return null;
  const why = (reason: string) => aside.some((one) => one.reason === reason);
  const unread = why('newer')
    ? 'Something kept here was written by a newer version of this site. Reloading the page may help.'
    : why('unread')
      ? 'What is kept here could not be read this time, because a part of the site did not arrive. Reload the page.'
      : 'Something kept here could not be read.';
  return (
    <Notice name="set-aside" say={`${unread} Nothing has been overwritten: it lies aside, and you can save it as it is.`}>
      <ul role="list">
        {aside.map((item, index) => <AsideItem key={item.key} item={item} number={index + 1} />)}
      </ul>
    </Notice>
  );
}

const ELSEWHERE = {
  changed: 'This was changed in another tab a moment ago. You see the latest.',
  forgotten: 'What was open here has been forgotten in another tab.',
};

function ElsewhereNotice() {
  const what = useStore($changedElsewhere);
  if (what === null) return null;
  const dismiss = () => {
    dismissChangedElsewhere();
    toPage();
  };
  return (
    <Notice name="changed-elsewhere" say={ELSEWHERE[what]}>
      <p class="actions"><button type="button" class="button quiet" onClick={dismiss}>All right</button></p>
    </Notice>
  );
}

function KeepingNotice() {
  const keeping = useStore($keeping);
  if (keeping === 'device') return null;
  return <p class="hint notebook-keeping">Nothing is kept on this device. Your notes are in this tab and go when you close it.</p>;
}

/** All that the notebook may have to say about how the notes are kept. */
export function NoticeList(): JSX.Element {
  return (
    <>
      <ExampleBanner />
      <TroubleNotice />
      <SetAsideNotice />
      <ElsewhereNotice />
      <KeepingNotice />
    </>
  );
}
