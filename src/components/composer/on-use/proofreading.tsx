import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { editFacts } from '../../../stores/notebook';
import { announce } from '../../notebook/announcement';
import { useStore } from '../../ui/use-store';
import { $proofreader, FILE_SIZE, fetchProofreader } from './proofreader';

/** The proofreader: offered with its price, fetched only when it is asked for. */
export function Proofreading({ employer }: { employer: string | undefined }): JSX.Element {
  const [asksEmployer] = useState(!employer?.trim());
  const proofreader = useStore($proofreader);
  const ask = () => {
    announce('The proofreader is being fetched.');
    fetchProofreader();
  };
  if (proofreader === 'ready') {
    return (
      <div class="proofreading">
        <p role="status">The proofreader reads along: what it finds stands in the margin. The names that you gave for this interview it leaves alone.</p>
        {asksEmployer && (
          <div class="field">
            <label for="proofreader-employer">The employer’s name, to be left alone as well</label>
            <input id="proofreader-employer" autocomplete="off" dir="auto" onChange={(event) => editFacts({ employer: event.currentTarget.value })} />
          </div>
        )}
      </div>
    );
  }
  if (typeof proofreader === 'object') {
    return (
      <p class="proofreading">
        <label for="proofreader-progress">Fetching the proofreader. You can go on writing.</label>{' '}
        <progress id="proofreader-progress" max={FILE_SIZE} value={Math.min(proofreader.loaded, FILE_SIZE)} />
      </p>
    );
  }
  return (
    <div class="proofreading">
      {proofreader === 'failed' && <p class="problem" role="alert">The proofreader could not be fetched or started. Your letter is as it was.</p>}
      <p>
        <button type="button" class="button quiet" onClick={ask}>{proofreader === 'failed' ? 'Try again to fetch it' : 'Check the spelling'}</button>
      </p>
      <p class="hint">This fetches a proofreader for English, 7 to 8 MB, once. It reads on this device: what you write stays here.</p>
    </div>
  );
}
